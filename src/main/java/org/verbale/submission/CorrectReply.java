package org.verbale.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The mission opens its submitted reply for a further revision. What stands, stands until then. */
@ApplicationScoped
public class CorrectReply {
  @Inject Replies replies;
  @Inject ReplyLog log;

  /**
   * @throws ReplyRefusal.ReasonMissing without a reason
   * @throws ReplyRefusal.CallNotOpen if the call takes no more replies
   */
  @Transactional
  public void correct(long callId, String stateCode, String reason, Actor who) {
    replies.openCall(callId);
    Submission reply = replies.forChange(callId, stateCode);
    reply.correct(reason);
    log.record(ReplyEvent.CORRECTION_OPENED, reply, who);
  }
}
