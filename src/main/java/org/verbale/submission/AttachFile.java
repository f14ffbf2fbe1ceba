package org.verbale.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.verbale.submission.Attachment.ScanState;
import org.verbale.submission.file.ReceivedFile;
import org.verbale.web.BadInput;

/** Adds a file to a draft, and takes one out again. */
@ApplicationScoped
public class AttachFile {
  @Inject Replies replies;
  @Inject Submissions submissions;
  @Inject DeskSettings settings;
  @Inject ReplyLog log;
  @Inject Clock clock;

  /** A file that has been found sound, what it is for, and what the scanner said. */
  public record Sent(Attachment.Purpose purpose, ReceivedFile file, ScanState scan) {}

  /**
   * @throws ReplyRefusal.NotInThisState if the draft is read-only
   * @throws BadInput if the reply has as many files, or as many bytes, as it may
   */
  @Transactional
  public void attach(long callId, String stateCode, Sent sent, Actor who) {
    replies.openCall(callId);
    Submission reply = replies.forChange(callId, stateCode);
    List<Attachment> present = reply.attachments();
    if (present.size() >= settings.mostFiles()) {
      throw new BadInput("submissionfile.refused.tooMany", settings.mostFiles());
    }
    long together =
        present.stream().mapToLong(Attachment::size).sum() + sent.file().content().length;
    if (together > settings.largestTogether()) {
      throw new BadInput(
          "submissionfile.refused.tooLargeTogether", settings.largestTogether() / 1_000_000);
    }
    Attachment added = reply.attach(sent.purpose(), sent.file(), sent.scan(), who, clock.instant());
    submissions.flush();
    log.file(ReplyEvent.FILE_ADDED, added, who);
  }

  /**
   * @throws org.verbale.web.NotFound if the reply has no such file, or it was submitted already
   */
  @Transactional
  public void remove(long callId, String stateCode, long file, Actor who) {
    Submission reply = replies.forChange(callId, stateCode);
    log.file(ReplyEvent.FILE_REMOVED, reply.detach(file), who);
  }
}
