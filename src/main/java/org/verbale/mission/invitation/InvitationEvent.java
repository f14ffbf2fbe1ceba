package org.verbale.mission.invitation;

import java.util.List;
import org.verbale.audit.AuditEvent;
import org.verbale.mission.MissionMembership.Duty;

/** What the log keeps of invitations. */
sealed interface InvitationEvent extends AuditEvent {
  String state();

  long invitation();

  @Override
  default String subject() {
    return "mission/" + state();
  }

  record ColleagueInvited(String state, long invitation, String email, List<Duty> duties)
      implements InvitationEvent {}

  record InvitationSentAgain(String state, long invitation, String email)
      implements InvitationEvent {}

  record AccountMade(String state, long invitation, String email) implements InvitationEvent {}

  record InvitationOpened(String state, long invitation, String account)
      implements InvitationEvent {}

  record InvitationAccepted(String state, long invitation, String account, List<Duty> duties)
      implements InvitationEvent {}

  record InvitationWithdrawn(String state, long invitation, String email)
      implements InvitationEvent {}

  record InvitationExpired(String state, long invitation, String email)
      implements InvitationEvent {}
}
