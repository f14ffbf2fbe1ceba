package org.verbale.mission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.verbale.web.FormErrors;
import org.verbale.web.PageLanguage;

/** Gathers what the page of a mission shows, for those who may see it. */
@ApplicationScoped
class MissionRecords {
  private final PermanentMissions missions;
  private final FocalPoints focalPoints;
  private final MissionMemberships memberships;
  private final AccessRequests requests;
  private final MissionAccess access;
  private final PageLanguage language;
  private final Clock clock;

  MissionRecords(
      PermanentMissions missions,
      FocalPoints focalPoints,
      MissionMemberships memberships,
      AccessRequests requests,
      MissionAccess access,
      PageLanguage language,
      Clock clock) {
    this.missions = missions;
    this.focalPoints = focalPoints;
    this.memberships = memberships;
    this.requests = requests;
    this.access = access;
    this.language = language;
    this.clock = clock;
  }

  MissionPage show(String code) {
    return show(code, "", FormErrors.none(), Map.of());
  }

  /** The page again, with what was wrong and what was typed. */
  MissionPage show(String code, String form, FormErrors errors, Map<String, String> input) {
    var state = access.check(code);
    var mission = missions.of(code);
    var in = language.current();
    var today = LocalDate.now(clock);
    return new MissionPage(
        new MissionRecord(
            code,
            state.name(in, today),
            state.formalName(in, today),
            state.regionalGroup().map(Enum::name).orElse(""),
            mission.preferredLanguages(),
            mission.timeZone(),
            mission.address(),
            focalPoints.of(code),
            memberships.peopleOf(code, clock.instant()),
            requests.openOf(code).size(),
            access.isOfficer(),
            in,
            form,
            errors,
            input));
  }
}
