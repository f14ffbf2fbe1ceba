package org.verbale.mission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.verbale.audit.AuditLog;
import org.verbale.mission.MissionMembership.Duty;
import org.verbale.web.CurrentPerson;
import org.verbale.web.NotFound;
import org.verbale.web.Refusal;

/** Asks for, gives and takes rights in a mission. */
@ApplicationScoped
public class GiveDuties {
  private final MissionMemberships memberships;
  private final AccessRequests requests;
  private final CurrentPerson person;
  private final AuditLog log;
  private final Clock clock;

  GiveDuties(
      MissionMemberships memberships,
      AccessRequests requests,
      CurrentPerson person,
      AuditLog log,
      Clock clock) {
    this.memberships = memberships;
    this.requests = requests;
    this.person = person;
    this.log = log;
    this.clock = clock;
  }

  /** The person signed in asks; asking again for the same changes nothing. */
  @Transactional
  void ask(String state, Duty duty) {
    if (requests.open(person.subject(), state, duty).isPresent()) {
      return;
    }
    requests.persist(
        new AccessRequest(
            person.subject(),
            person.name(),
            person.email().orElse(null),
            state,
            duty,
            clock.instant()));
    log.record(new MissionEvent.DutyAsked(state, person.subject(), duty));
  }

  @Transactional
  void decide(String state, long request, boolean yes) {
    var asked =
        requests
            .of(state, request)
            .filter(AccessRequest::isOpen)
            .orElseThrow(() -> new Refusal("mission.error.requestDecided"));
    asked.decide(yes, person.subject(), clock.instant());
    if (yes) {
      grant(asked.subject(), asked.displayName(), asked.email().orElse(null), state, asked.duty());
    } else {
      log.record(new MissionEvent.DutyDeclined(state, asked.subject(), asked.duty()));
    }
  }

  /**
   * Gives the right from now on, until it is ended.
   *
   * @param subject the OIDC subject
   * @throws Refusal if the person has this right already, or acts for another State
   */
  @Transactional
  public void grant(String subject, String name, String email, String state, Duty duty) {
    for (var held : memberships.ofPerson(subject, clock.instant())) {
      if (!held.stateCode().equals(state)) {
        throw new Refusal("mission.error.actsForAnother", name);
      }
      if (held.duty() == duty) {
        throw new Refusal("mission.error.dutyTwice", name);
      }
    }
    memberships.persist(
        new MissionMembership(
            subject, name, email, state, duty, clock.instant(), person.subject()));
    log.record(new MissionEvent.DutyGranted(state, subject, duty));
  }

  /** Ends the right at once: the person's next request fails. */
  @Transactional
  public void end(String state, long membership) {
    var held =
        memberships
            .ofMission(state, membership)
            .orElseThrow(() -> new NotFound("mission.error.noMember"));
    held.end(clock.instant());
    log.record(new MissionEvent.DutyEnded(state, held.subject(), held.duty()));
  }
}
