package org.verbale.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.verbale.submission.file.ReceivedFile;
import org.verbale.submission.scan.Verdict;
import org.verbale.submission.scan.VirusScanner;
import org.verbale.web.BadInput;

/** Has a file scanned before it is taken. */
@ApplicationScoped
public class ScanFile {
  @Inject VirusScanner scanner;
  @Inject ReplyLog log;

  /**
   * @throws BadInput if the file is known to be harmful; it is logged and not stored
   */
  // The refusal must not take its entry in the log back with it.
  @Transactional(dontRollbackOn = BadInput.class)
  public Attachment.ScanState scan(Submission reply, ReceivedFile file, Actor who) {
    Verdict verdict = scanner.scan(file.content());
    if (verdict.outcome() == Verdict.Outcome.INFECTED) {
      log.harmful(ReplyLog.subject(reply), file, verdict.finding(), who);
      throw new BadInput("submissionfile.refused.harmful", file.name(), verdict.finding());
    }
    return Attachment.ScanState.of(verdict);
  }
}
