package org.verbale.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.verbale.request.CallForViews;
import org.verbale.submission.letter.ReplyMail;

/** Sends a draft to the head of mission; it is read-only until signed, called back or returned. */
@ApplicationScoped
public class AskForSignOff {
  @Inject Replies replies;
  @Inject ReplyLog log;
  @Inject ReplyMail mail;
  @Inject Clock clock;

  /**
   * @param comment for the head of mission; may be empty
   * @throws ReplyRefusal if there is nothing to sign, it is too long, or it is on its way already
   */
  @Transactional
  public void ask(long callId, String stateCode, String comment, Actor drafter) {
    CallForViews call = replies.openCall(callId);
    Submission reply = replies.forChange(callId, stateCode);
    String words = comment == null || comment.isBlank() ? null : comment.strip();
    reply.askForSignOff(drafter, words, Replies.allowance(call), clock.instant());
    log.record(ReplyEvent.SIGN_OFF_ASKED, reply, drafter);
    mail.signOffAsked(call, reply);
  }
}
