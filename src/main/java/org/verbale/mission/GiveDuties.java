package org.verbale.mission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.verbale.audit.AuditLog;
import org.verbale.mission.MissionMembership.Duty;
import org.verbale.web.CurrentPerson;
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

  /**
   * Grants or declines what somebody has asked for.
   *
   * @throws Refusal if it has been decided already
   */
  @Transactional
  public void decide(String state, long request, boolean yes) {
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
    give(new DutyGrant(subject, name, email, state, duty, clock.instant(), null, person.subject()));
  }

  /**
   * Gives the right from a moment to a moment.
   *
   * @throws Refusal if the person has this right within that time already, or acts for another
   *     State
   */
  @Transactional
  public void give(DutyGrant grant) {
    if (isHeld(grant)) {
      throw new Refusal("mission.error.dutyTwice", grant.name());
    }
    keep(grant);
  }

  /**
   * The same, but a right that the person has already is no hindrance.
   *
   * @throws Refusal if the person acts for another State
   */
  @Transactional
  public void giveUnlessHeld(DutyGrant grant) {
    if (!isHeld(grant)) {
      keep(grant);
    }
  }

  private boolean isHeld(DutyGrant grant) {
    var held =
        memberships.presentAndFuture(grant.subject(), clock.instant()).stream()
            .filter(right -> right.overlaps(grant.from(), grant.until()))
            .toList();
    if (held.stream().anyMatch(right -> !right.stateCode().equals(grant.state()))) {
      throw new Refusal("mission.error.actsForAnother", grant.name());
    }
    return held.stream().anyMatch(right -> right.duty() == grant.duty());
  }

  private void keep(DutyGrant grant) {
    memberships.persist(new MissionMembership(grant));
    log.record(
        new MissionEvent.DutyGranted(
            grant.state(), grant.subject(), grant.duty(), grant.from(), grant.until()));
  }
}
