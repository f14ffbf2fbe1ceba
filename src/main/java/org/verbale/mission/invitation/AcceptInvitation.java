package org.verbale.mission.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.verbale.audit.AuditLog;
import org.verbale.mission.DutyGrant;
import org.verbale.mission.GiveDuties;
import org.verbale.web.CurrentPerson;
import org.verbale.web.NotFound;
import org.verbale.web.Refusal;
import org.verbale.web.Roles;

/**
 * The person signed in accepts: from now on they have the duties, and the link is worth nothing.
 */
@ApplicationScoped
class AcceptInvitation {
  private final Invitations invitations;
  private final GiveDuties giveDuties;
  private final CurrentPerson person;
  private final AuditLog log;
  private final Clock clock;

  AcceptInvitation(
      Invitations invitations,
      GiveDuties giveDuties,
      CurrentPerson person,
      AuditLog log,
      Clock clock) {
    this.invitations = invitations;
    this.giveDuties = giveDuties;
    this.person = person;
    this.log = log;
    this.clock = clock;
  }

  /**
   * The open invitation that has led to the account of the person signed in.
   *
   * @throws NotFound if there is none, whether or not another account has one with that number
   * @throws Refusal if the person is of the Secretariat, which acts for no State
   */
  Invitation mine(long id) {
    var invitation =
        invitations
            .leadingTo(person.subject(), id)
            .filter(known -> known.isOpen(clock.instant()))
            .orElseThrow(() -> new NotFound("people.error.notYours", person.name()));
    if (person.hasRole(Roles.OFFICER)
        || person.hasRole(Roles.TRANSLATOR)
        || person.hasRole(Roles.ADMIN)) {
      throw new Refusal("people.error.ofSecretariat");
    }
    return invitation;
  }

  /**
   * Gives the duties that the person does not hold yet.
   *
   * @throws Refusal if the person acts for another State
   */
  @Transactional
  void accept(long id) {
    var invitation = mine(id);
    var now = clock.instant();
    for (var duty : invitation.duties()) {
      giveDuties.giveUnlessHeld(
          new DutyGrant(
              person.subject(),
              invitation.name(),
              invitation.email(),
              invitation.stateCode(),
              duty,
              now,
              invitation.rightsUntil().orElse(null),
              invitation.invitedBy()));
    }
    invitation.accept(now);
    log.record(
        new InvitationEvent.InvitationAccepted(
            invitation.stateCode(), id, person.subject(), invitation.duties()));
  }
}
