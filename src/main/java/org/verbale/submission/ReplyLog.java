package org.verbale.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.verbale.audit.AuditEvent;
import org.verbale.audit.AuditLog;
import org.verbale.persistence.Sha256;
import org.verbale.submission.file.ReceivedFile;
import org.verbale.submission.receipt.Receipt;

/** Writes what happens to replies into the append-only log. */
@ApplicationScoped
public class ReplyLog {
  @Inject AuditLog audit;

  /** What all entries about a reply have in common. */
  private sealed interface Entry extends AuditEvent {
    ReplyEvent event();

    /** {@link ReplyLog#subject}. */
    String reply();

    @Override
    default String subject() {
      return reply();
    }

    @Override
    default String type() {
      return event().logName();
    }
  }

  /** A change of state, and by whom; the reason where one was given. */
  record ReplyChanged(
      ReplyEvent event, String reply, SubmissionState state, String by, String reason)
      implements Entry {}

  /** A revision was frozen: what it was, who drafted, who signed, whether that was one person. */
  record RevisionFrozen(
      ReplyEvent event,
      String reply,
      int revision,
      String sha256,
      Instant submittedAt,
      boolean late,
      String draftedBy,
      String signedBy,
      String enteredBy,
      boolean onePerson)
      implements Entry {}

  /** A receipt was issued and stored. */
  record ReceiptIssued(String reply, String number, String sha256) implements Entry {
    @Override
    public ReplyEvent event() {
      return ReplyEvent.RECEIPT_ISSUED;
    }
  }

  void record(ReplyEvent event, Submission reply, Actor who) {
    String reason =
        switch (event) {
          case RETURNED_TO_DRAFTER -> reply.signOffRequest().note();
          case RETURNED_FOR_CORRECTION -> reply.returnReason();
          case CORRECTION_OPENED -> reply.changeReason();
          case WITHDRAWN -> reply.withdrawReason();
          default -> null;
        };
    audit.record(new ReplyChanged(event, subject(reply), reply.state(), who.subject(), reason));
  }

  void submitted(Submission reply, Revision revision, Actor who) {
    boolean entered = revision.enteredBy().isPresent();
    audit.record(
        new RevisionFrozen(
            entered ? ReplyEvent.ENTERED_ON_BEHALF : ReplyEvent.SUBMITTED,
            subject(reply),
            revision.number(),
            revision.sha256(),
            revision.submittedAt(),
            revision.isLate(),
            revision.drafter().map(Actor::subject).orElse(null),
            revision.signatory().map(Actor::subject).orElse(null),
            entered ? who.subject() : null,
            revision.isOnePerson()));
  }

  /** A State that is named in a joint reply has answered. */
  record JointAnswered(
      ReplyEvent event, String reply, String state, int revision, String by, String reason)
      implements Entry {}

  void joint(JointAnswer answer) {
    audit.record(
        new JointAnswered(
            switch (answer.answer()) {
              case CONFIRMED -> ReplyEvent.JOINT_CONFIRMED;
              case DECLINED -> ReplyEvent.JOINT_DECLINED;
              case WITHDRAWN -> ReplyEvent.JOINT_CONFIRMATION_WITHDRAWN;
            },
            subject(answer.revision().submission()),
            answer.stateCode(),
            answer.revision().number(),
            answer.givenBy().subject(),
            answer.reason()));
  }

  /** Something happened to a file of a reply; what the scanner said is in it. */
  record FileEvent(
      ReplyEvent event, String reply, String file, String sha256, String scan, String by)
      implements Entry {}

  void file(ReplyEvent event, Attachment file, Actor who) {
    audit.record(
        new FileEvent(
            event,
            subject(file.submission()),
            file.fileName(),
            file.sha256(),
            file.scanState().name(),
            who.subject()));
  }

  /** A file that the scanner found to be harmful was not taken. */
  void harmful(String reply, ReceivedFile file, String finding, Actor who) {
    audit.record(
        new FileEvent(
            ReplyEvent.FILE_REFUSED,
            reply,
            file.name(),
            Sha256.hex(file.content()),
            finding,
            who.subject()));
  }

  public void receipt(Receipt receipt) {
    audit.record(
        new ReceiptIssued(
            subject(receipt.revision().submission()), receipt.number(), receipt.sha256()));
  }

  /** {@code reply/12/CUB}: the call and the State. */
  public static String subject(Submission reply) {
    return "reply/" + reply.callId() + "/" + reply.stateCode();
  }
}
