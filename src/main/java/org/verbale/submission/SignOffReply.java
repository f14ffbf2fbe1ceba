package org.verbale.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.verbale.request.CallForViews;
import org.verbale.request.SubmissionDeadline;
import org.verbale.submission.letter.JointMail;
import org.verbale.submission.letter.ReplyMail;
import org.verbale.submission.receipt.IssueReceipt;
import org.verbale.submission.receipt.Receipt;

/**
 * Signs and submits: the draft becomes a revision, and its receipt is made and stored, in one
 * transaction. Either both are there or neither. The row of the reply is locked, so whoever comes
 * second finds it submitted.
 */
@ApplicationScoped
public class SignOffReply {
  @Inject Replies replies;
  @Inject Submissions submissions;
  @Inject IssueReceipt receipts;
  @Inject MissionAccounts accounts;
  @Inject ReplyLog log;
  @Inject ReplyMail mail;
  @Inject JointMail jointMail;
  @Inject Clock clock;

  /**
   * @param head who signs; that this is a head of mission with a fresh login is checked before
   * @return the receipt; the one already given if the same person signs once more, because a
   *     browser may resend
   * @throws ReplyRefusal if it is not waiting for a signature, or another person has to sign
   */
  @Transactional
  public Receipt signOff(long callId, String stateCode, Actor head) {
    CallForViews call = replies.openCall(callId);
    Submission reply = replies.forChange(callId, stateCode);
    Optional<Receipt> given = givenFor(reply, head);
    if (given.isPresent()) {
      return given.get();
    }
    boolean onePerson = call.onePersonMaySign() && accounts.hasOne(stateCode);
    SubmissionDeadline deadline = call.deadlineFor(stateCode);
    var at = new Lateness(clock.instant(), deadline.instant(), deadline.zone());
    Revision revision =
        reply.signOff(head, onePerson, Replies.allowance(call), at).under(call.jointReplies());
    submissions.flush();
    log.submitted(reply, revision, head);
    Receipt receipt = receipts.issue(call, revision, head);
    mail.submitted(call, reply, receipt);
    jointMail.asked(call, revision);
    return receipt;
  }

  private Optional<Receipt> givenFor(Submission reply, Actor head) {
    return reply.state() == SubmissionState.SUBMITTED
        ? reply
            .lastRevision()
            .filter(last -> last.signatory().filter(head::equals).isPresent())
            .flatMap(receipts::of)
        : Optional.empty();
  }
}
