package org.verbale.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where the reply of one State stands, for boards and reminders.
 *
 * @param stateCode the State asked
 * @param submissionId the reply; of the State that sends it, for a State named in a joint reply
 * @param jointWith the State whose reply also speaks for this one; null for a reply of its own
 * @param replied whether the State counts as having replied
 * @param late whether that reply came after the State's deadline
 * @param receivedOn when it was first received; null before
 * @param changedAt the latest thing known to have happened to the reply
 */
public record ReplyStatus(
    String stateCode,
    long submissionId,
    String jointWith,
    SubmissionState state,
    boolean replied,
    boolean late,
    boolean nilReply,
    LocalDate receivedOn,
    Instant changedAt) {

  static ReplyStatus of(Submission reply) {
    return new ReplyStatus(
        reply.stateCode(),
        reply.id(),
        null,
        reply.state(),
        reply.hasReplied(),
        reply.isLate(),
        reply.isNilReply(),
        reply.revisions().stream().findFirst().map(Revision::receivedOn).orElse(null),
        latest(reply));
  }

  ReplyStatus alsoOf(String joint) {
    return new ReplyStatus(
        joint, submissionId, stateCode, state, replied, late, nilReply, receivedOn, changedAt);
  }

  ReplyStatus toBeConfirmedBy(String joint) {
    return new ReplyStatus(
        joint, submissionId, stateCode, state, false, false, false, null, changedAt);
  }

  /** Whether another State's reply names this one, which has yet to confirm it. */
  public boolean toBeConfirmed() {
    return jointWith != null && !replied;
  }

  private static Instant latest(Submission reply) {
    return Optional.ofNullable(reply.acceptedAt())
        .or(() -> Optional.ofNullable(reply.withdrawnAt()))
        .or(() -> reply.lastRevision().map(Revision::submittedAt))
        .or(() -> Optional.ofNullable(reply.signOffRequest().askedAt()))
        .orElse(reply.startedAt());
  }
}
