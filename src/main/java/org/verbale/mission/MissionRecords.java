package org.verbale.mission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.verbale.mission.MissionMembership.Duty;
import org.verbale.web.CurrentPerson;
import org.verbale.web.FormErrors;
import org.verbale.web.NotFound;
import org.verbale.web.PageLanguage;
import org.verbale.web.Roles;

/** Gathers what the page of a mission shows, for those who may see it. */
@ApplicationScoped
class MissionRecords {
  private final MemberStates states;
  private final PermanentMissions missions;
  private final FocalPoints focalPoints;
  private final MissionMemberships memberships;
  private final AccessRequests requests;
  private final CurrentMission currentMission;
  private final CurrentPerson person;
  private final PageLanguage language;
  private final Clock clock;

  MissionRecords(
      MemberStates states,
      PermanentMissions missions,
      FocalPoints focalPoints,
      MissionMemberships memberships,
      AccessRequests requests,
      CurrentMission currentMission,
      CurrentPerson person,
      PageLanguage language,
      Clock clock) {
    this.states = states;
    this.missions = missions;
    this.focalPoints = focalPoints;
    this.memberships = memberships;
    this.requests = requests;
    this.currentMission = currentMission;
    this.person = person;
    this.language = language;
    this.clock = clock;
  }

  MissionPage show(String code) {
    return show(code, "", FormErrors.none(), Map.of());
  }

  /** The page again, with what was wrong and what was typed. */
  MissionPage show(String code, String form, FormErrors errors, Map<String, String> input) {
    checkAccess(code);
    var state = states.byCode(code).orElseThrow(() -> new NotFound("mission.error.noMission"));
    var in = language.current();
    var today = LocalDate.now(clock);
    return new MissionPage(
        new MissionRecord(
            code,
            state.name(in, today),
            state.formalName(in, today),
            state.regionalGroup().map(Enum::name).orElse(""),
            missions.of(code).preferredLanguages(),
            focalPoints.of(code),
            memberships.everOf(code),
            requests.openOf(code),
            person.hasRole(Roles.OFFICER),
            in,
            form,
            errors,
            input));
  }

  /**
   * Officers see every mission, an administrator of a mission the own one; for everybody else a
   * mission's page does not exist.
   *
   * @throws NotFound for all others
   */
  void checkAccess(String code) {
    if (person.hasRole(Roles.OFFICER)) {
      return;
    }
    var own = currentMission.exists() && currentMission.stateCode().equals(code);
    if (!own || !currentMission.has(Duty.ADMINISTRATOR)) {
      throw new NotFound("mission.error.noMission");
    }
  }
}
