package org.verbale.mission.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.verbale.audit.AuditLog;

/** Records what opening a link has done, step by step beside Keycloak. */
@ApplicationScoped
class KeepOpening {
  private final Invitations invitations;
  private final AuditLog log;

  KeepOpening(Invitations invitations, AuditLog log) {
    this.invitations = invitations;
    this.log = log;
  }

  @Transactional
  void accountIsBeingMade(long id) {
    var invitation = invitations.findById(id);
    invitation.accountIsBeingMade();
    log.record(new InvitationEvent.AccountMade(invitation.stateCode(), id, invitation.email()));
  }

  @Transactional
  void leadsTo(long id, String subject) {
    var invitation = invitations.findById(id);
    invitation.leadsTo(subject);
    log.record(new InvitationEvent.InvitationOpened(invitation.stateCode(), id, subject));
  }
}
