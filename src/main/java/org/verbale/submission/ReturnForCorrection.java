package org.verbale.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.verbale.submission.letter.ReplyMail;

/** The Secretariat sends a submitted reply back to the mission, with its reason. */
@ApplicationScoped
public class ReturnForCorrection {
  @Inject Replies replies;
  @Inject ReplyLog log;
  @Inject ReplyMail mail;

  /**
   * @throws ReplyRefusal.ReasonMissing without a reason
   */
  @Transactional
  public void returnIt(long callId, String stateCode, String reason, Actor officer) {
    Submission reply = replies.forChange(callId, stateCode);
    reply.returnForCorrection(reason);
    log.record(ReplyEvent.RETURNED_FOR_CORRECTION, reply, officer);
    mail.returnedForCorrection(replies.call(callId), reply);
  }
}
