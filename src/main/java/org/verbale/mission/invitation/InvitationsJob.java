package org.verbale.mission.invitation;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Looks for invitations whose time is over. */
@ApplicationScoped
class InvitationsJob {
  private final Invitations invitations;
  private final UnusedAccounts unusedAccounts;
  private final ExpireInvitation expireInvitation;
  private final Clock clock;

  InvitationsJob(
      Invitations invitations,
      UnusedAccounts unusedAccounts,
      ExpireInvitation expireInvitation,
      Clock clock) {
    this.invitations = invitations;
    this.unusedAccounts = unusedAccounts;
    this.expireInvitation = expireInvitation;
    this.clock = clock;
  }

  /** One whose account cannot be reached now waits for the next look; its link is dead anyway. */
  @Scheduled(
      every = "${verbale.invitations.every}",
      concurrentExecution = ConcurrentExecution.SKIP,
      identity = "invitations")
  void look() {
    for (var invitation : invitations.lapsed(clock.instant())) {
      if (unusedAccounts.lock(invitation)) {
        expireInvitation.expire(invitation.id());
      }
    }
  }
}
