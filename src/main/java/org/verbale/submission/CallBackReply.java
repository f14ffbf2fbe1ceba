package org.verbale.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Takes a draft back from the head of mission before it is signed: the mission's second thought.
 */
@ApplicationScoped
public class CallBackReply {
  @Inject Replies replies;
  @Inject ReplyLog log;

  /**
   * @throws ReplyRefusal.NotInThisState if it is not waiting for a signature
   */
  @Transactional
  public void callBack(long callId, String stateCode, Actor who) {
    Submission reply = replies.forChange(callId, stateCode);
    reply.callBack();
    log.record(ReplyEvent.CALLED_BACK, reply, who);
  }
}
