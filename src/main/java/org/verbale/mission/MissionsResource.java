package org.verbale.mission;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.verbale.language.LanguageNames;
import org.verbale.language.OfficialLanguage;
import org.verbale.web.PageLanguage;
import org.verbale.web.Roles;

/** The list of all permanent missions. */
@Path("/officer/missions")
@RolesAllowed(Roles.OFFICER)
@Produces(MediaType.TEXT_HTML)
public class MissionsResource {
  private final MemberStates states;
  private final PermanentMissions missions;
  private final FocalPoints focalPoints;
  private final PageLanguage language;

  MissionsResource(
      MemberStates states,
      PermanentMissions missions,
      FocalPoints focalPoints,
      PageLanguage language) {
    this.states = states;
    this.missions = missions;
    this.focalPoints = focalPoints;
    this.language = language;
  }

  /**
   * @param q a part of the name or the code
   * @param group a regional group
   * @param without "on" for missions without a focal point only
   */
  @GET
  @Blocking
  public TemplateInstance list(
      @RestQuery String q, @RestQuery String group, @RestQuery String without) {
    var text = q == null ? "" : q.strip();
    var wantedGroup = group == null ? "" : group;
    var rows = rows();
    var shown =
        rows.stream()
            .filter(row -> matches(row, text))
            .filter(row -> wantedGroup.isEmpty() || row.group().equals(wantedGroup))
            .filter(row -> without == null || row.focalPoints() == 0)
            .toList();
    return new Missions(
        shown, text, wantedGroup, without != null, rows.size(), List.of(RegionalGroup.values()));
  }

  private List<MissionRow> rows() {
    var mission = missions.byState();
    var people = focalPoints.activeByState();
    var in = language.current();
    return states.all(in).stream()
        .map(state -> row(state, mission, people.getOrDefault(state.code(), List.of()), in))
        .toList();
  }

  private MissionRow row(
      MemberState state,
      Map<String, PermanentMission> mission,
      List<FocalPoint> people,
      OfficialLanguage in) {
    var languages =
        mission.get(state.code()).preferredLanguages().stream()
            .map(preferred -> LanguageNames.name(preferred, in, LanguageNames.Form.ALONE))
            .toList();
    return new MissionRow(
        state.code(),
        states.nameToday(state, in),
        state.regionalGroup().map(Enum::name).orElse(""),
        languages,
        people.size());
  }

  private static boolean matches(MissionRow row, String text) {
    var wanted = text.toLowerCase(Locale.ROOT);
    return row.name().toLowerCase(Locale.ROOT).contains(wanted)
        || row.code().toLowerCase(Locale.ROOT).equals(wanted);
  }
}
