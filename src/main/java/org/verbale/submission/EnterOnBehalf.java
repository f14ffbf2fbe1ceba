package org.verbale.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.verbale.document.Block;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.CallForViews;
import org.verbale.request.SubmissionDeadline;
import org.verbale.submission.file.ReceivedFile;
import org.verbale.submission.letter.ReplyMail;
import org.verbale.submission.receipt.IssueReceipt;
import org.verbale.submission.receipt.Receipt;
import org.verbale.submission.scan.VirusScanner;

/**
 * Enters a reply that came on paper or by e-mail. Whose reply it is and who entered it are both
 * recorded, and the scan is frozen with it.
 */
@ApplicationScoped
public class EnterOnBehalf {
  @Inject Replies replies;
  @Inject Submissions submissions;
  @Inject StartReply start;
  @Inject IssueReceipt receipts;
  @Inject ReplyLog log;
  @Inject ReplyMail mail;
  @Inject VirusScanner scanner;
  @Inject Clock clock;

  /**
   * @param sections the text, one list of blocks per section of the reply, in order
   * @param receivedOn the day on which the paper came in; decides whether it was late
   * @param scan the paper itself; null if there is none
   */
  public record Paper(
      OfficialLanguage language,
      boolean nilReply,
      List<List<Block>> sections,
      LocalDate receivedOn,
      ReceivedFile scan) {}

  /**
   * @throws ReplyRefusal if the mission's own reply has been submitted, or the date is in the
   *     future
   */
  @Transactional
  public Receipt enter(long callId, String stateCode, Paper paper, Actor officer) {
    CallForViews call = replies.openCall(callId);
    Submission reply = start.start(callId, stateCode, paper.language(), officer);
    reply.describe(paper.language(), paper.nilReply(), reply.consentToPublish());
    var now = clock.instant();
    for (int i = 0; i < paper.sections().size(); i++) {
      SubmissionSection section = reply.section(i + 1);
      reply.save(i + 1, section.version(), paper.sections().get(i), officer, now);
    }
    Optional.ofNullable(paper.scan())
        .ifPresent(scan -> reply.attach(Attachment.Purpose.SCAN, scan, unscanned(), officer, now));
    SubmissionDeadline deadline = call.deadlineFor(stateCode);
    Revision revision =
        reply.enterOnBehalf(
            new PaperReply(paper.receivedOn()),
            officer,
            Replies.allowance(call),
            new Lateness(now, deadline.instant(), deadline.zone()));
    submissions.flush();
    log.submitted(reply, revision, officer);
    Receipt receipt = receipts.issue(call, revision, officer);
    mail.submitted(call, reply, receipt);
    return receipt;
  }

  /** The sweep scans it: a scanner that is slow or down must not keep a reply out. */
  private Attachment.ScanState unscanned() {
    return scanner.isConfigured() ? Attachment.ScanState.PENDING : Attachment.ScanState.NOT_SCANNED;
  }
}
