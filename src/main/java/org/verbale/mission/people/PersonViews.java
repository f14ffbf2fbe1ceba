package org.verbale.mission.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.verbale.mission.EndDuties;
import org.verbale.mission.MemberStates;
import org.verbale.mission.MissionAccess;
import org.verbale.mission.MissionMembership;
import org.verbale.mission.MissionMembership.Duty;
import org.verbale.mission.MissionMemberships;
import org.verbale.mission.PermanentMissions;
import org.verbale.web.CurrentPerson;
import org.verbale.web.FormErrors;
import org.verbale.web.NotFound;
import org.verbale.web.PageLanguage;
import org.verbale.web.accounts.Accounts;

/** Gathers what the pages of one colleague show. */
@ApplicationScoped
class PersonViews {
  private final MissionAccess access;
  private final MemberStates states;
  private final PermanentMissions missions;
  private final MissionMemberships memberships;
  private final EndDuties endDuties;
  private final Accounts accounts;
  private final CurrentPerson self;
  private final PageLanguage language;
  private final Clock clock;

  PersonViews(
      MissionAccess access,
      MemberStates states,
      PermanentMissions missions,
      MissionMemberships memberships,
      EndDuties endDuties,
      Accounts accounts,
      CurrentPerson self,
      PageLanguage language,
      Clock clock) {
    this.access = access;
    this.states = states;
    this.missions = missions;
    this.memberships = memberships;
    this.endDuties = endDuties;
    this.accounts = accounts;
    this.self = self;
    this.language = language;
    this.clock = clock;
  }

  /**
   * The colleague, for those who look after the mission.
   *
   * @throws NotFound if the person has never acted for it
   */
  Colleague find(String code, String subject) {
    access.check(code);
    return Colleague.of(
            memberships.everOf(code, subject), missions.of(code).timeZone(), clock.instant())
        .stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("people.error.noPerson"));
  }

  PersonPage show(String code, String subject, FormErrors errors, Map<String, String> input) {
    var person = find(code, subject);
    var canClose =
        access.isOfficer()
            && accounts.arePossible()
            && memberships.presentAndFuture(subject, clock.instant()).isEmpty();
    return new PersonPage(
        code, state(code), person, List.of(Duty.values()), canClose, errors, input);
  }

  /**
   * @param right the right that is to be ended; 0 for all of the person
   */
  EndPage end(
      String code, String subject, long right, FormErrors errors, Map<String, String> input) {
    var person = find(code, subject);
    var ended = held(code, subject, right);
    if (ended.isEmpty()) {
      throw new NotFound("mission.error.noMember");
    }
    var ids = ended.stream().map(MissionMembership::id).toList();
    return new EndPage(
        code,
        state(code),
        person,
        right,
        person.open().stream().filter(open -> ids.contains(open.id())).toList(),
        subject.equals(self.subject()),
        endDuties.leavesNobody(code, ended),
        errors,
        input);
  }

  private List<MissionMembership> held(String code, String subject, long right) {
    return memberships.presentAndFuture(code, subject, clock.instant()).stream()
        .filter(held -> right == 0 || held.id() == right)
        .toList();
  }

  private String state(String code) {
    return states.nameToday(access.check(code), language.current());
  }
}
