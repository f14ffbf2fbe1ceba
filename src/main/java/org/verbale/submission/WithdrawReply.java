package org.verbale.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.verbale.submission.letter.ReplyMail;

/** Takes a submitted reply back before it is issued. Its revisions and receipts stay on record. */
@ApplicationScoped
public class WithdrawReply {
  @Inject Replies replies;
  @Inject NotYetIssued notYetIssued;
  @Inject ReplyLog log;
  @Inject ReplyMail mail;
  @Inject Clock clock;

  /**
   * @throws ReplyRefusal.AlreadyIssued if the report with it has been issued
   */
  @Transactional
  public void withdraw(long callId, String stateCode, String reason, Actor head) {
    Submission reply = replies.forChange(callId, stateCode);
    notYetIssued.require(reply);
    reply.withdraw(reason, clock.instant());
    log.record(ReplyEvent.WITHDRAWN, reply, head);
    mail.withdrawn(replies.call(callId), reply);
  }
}
