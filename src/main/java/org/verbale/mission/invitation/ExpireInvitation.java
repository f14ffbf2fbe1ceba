package org.verbale.mission.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.verbale.audit.AuditLog;

/** Ends an invitation that nobody has followed in time. */
@ApplicationScoped
class ExpireInvitation {
  private final Invitations invitations;
  private final AuditLog log;
  private final Clock clock;

  ExpireInvitation(Invitations invitations, AuditLog log, Clock clock) {
    this.invitations = invitations;
    this.log = log;
    this.clock = clock;
  }

  @Transactional
  void expire(long id) {
    var invitation = invitations.findById(id);
    invitation.expire(clock.instant());
    if (invitation.stateAt(clock.instant()) == InvitationState.EXPIRED) {
      log.record(
          new InvitationEvent.InvitationExpired(invitation.stateCode(), id, invitation.email()));
    }
  }
}
