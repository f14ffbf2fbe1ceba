package org.verbale.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.verbale.submission.letter.ReplyMail;

/** The head of mission does not sign, and says why. */
@ApplicationScoped
public class ReturnToDrafter {
  @Inject Replies replies;
  @Inject ReplyLog log;
  @Inject ReplyMail mail;

  /**
   * @throws ReplyRefusal.ReasonMissing without a reason
   */
  @Transactional
  public void returnIt(long callId, String stateCode, String reason, Actor head) {
    Submission reply = replies.forChange(callId, stateCode);
    reply.returnToDrafter(reason);
    log.record(ReplyEvent.RETURNED_TO_DRAFTER, reply, head);
    mail.returnedToDrafter(replies.call(callId), reply);
  }
}
