package org.verbale.mission.people;

import java.time.Instant;
import java.util.List;
import org.verbale.mail.MailStatus;
import org.verbale.mission.MissionMembership.Duty;
import org.verbale.mission.invitation.InvitationState;

/**
 * An invitation as the page of people shows it.
 *
 * @param mail how the last mail has fared; null if there is none
 */
public record InvitationRow(
    long id,
    String name,
    String email,
    List<Duty> duties,
    InvitationState state,
    String by,
    Instant sentAt,
    Instant expiresAt,
    MailStatus mail) {

  public boolean isPending() {
    return state == InvitationState.PENDING;
  }

  public boolean canBeSentAgain() {
    return isPending() || state == InvitationState.EXPIRED;
  }

  /** Whether the mail server has not taken the mail, or has given it back. */
  public boolean isMailTroubled() {
    return mail == MailStatus.FAILED || mail == MailStatus.BOUNCED;
  }
}
