package org.verbale.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** What stands in an issued report cannot be taken back any more. */
@ApplicationScoped
class NotYetIssued {
  @Inject Event<WithdrawalAsked> asked;

  /**
   * @throws ReplyRefusal.AlreadyIssued if the report with the reply has been issued
   */
  void require(Submission reply) {
    var withdrawal = new WithdrawalAsked(reply.id());
    asked.fire(withdrawal);
    withdrawal
        .issuedAs()
        .ifPresent(
            symbol -> {
              throw new ReplyRefusal.AlreadyIssued(symbol);
            });
  }
}
