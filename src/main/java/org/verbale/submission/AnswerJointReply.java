package org.verbale.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.verbale.request.CallForViews;
import org.verbale.submission.letter.JointMail;
import org.verbale.web.NotFound;

/** A State that a joint reply names confirms it, declines, or takes its confirmation back. */
@ApplicationScoped
public class AnswerJointReply {
  @Inject Replies replies;
  @Inject EntityManager database;
  @Inject NotYetIssued notYetIssued;
  @Inject ReplyLog log;
  @Inject JointMail mail;
  @Inject Clock clock;

  /**
   * @param sender the State that sent the reply
   * @param reason why it declines or takes back; null for a confirmation
   * @throws NotFound if the reply does not name the State, or the call asks for no confirmation
   * @throws ReplyRefusal.AlreadyIssued if a confirmation is taken back that stands in a report
   */
  @Transactional
  public void answer(
      long callId,
      String sender,
      String stateCode,
      JointAnswer.Answer answer,
      String reason,
      Actor head) {
    CallForViews call = replies.call(callId);
    Submission reply = replies.forChange(callId, sender);
    Revision revision = toConfirm(reply, stateCode);
    if (revision
        .jointAnswer(stateCode)
        .map(JointAnswer::answer)
        .filter(answer::equals)
        .isPresent()) {
      // A browser may resend what has arrived.
      return;
    }
    if (answer == JointAnswer.Answer.WITHDRAWN) {
      notYetIssued.require(reply);
    }
    JointAnswer given = revision.answer(stateCode, answer, reason, head, clock.instant());
    database.persist(given);
    log.joint(given);
    mail.answered(call, given);
  }

  /**
   * The revision of a reply that a State is to confirm: the last one, if it names the State.
   *
   * @throws NotFound otherwise
   */
  public static Revision toConfirm(Submission reply, String stateCode) {
    return reply
        .lastRevision()
        .filter(revision -> reply.hasReplied() && revision.jointStatesConfirm())
        .filter(revision -> revision.jointStatesNamed().contains(stateCode))
        .orElseThrow(() -> new NotFound("submissionjoint.notFound"));
  }
}
