package org.verbale.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.verbale.audit.AuditEvent;
import org.verbale.audit.AuditLog;
import org.verbale.submission.Submission;

/** Writes the changes of state of translations into the append-only log. */
@ApplicationScoped
class TranslationLog {
  @Inject AuditLog audit;

  /** What happened to a translation, and the state it is in now. */
  record TranslationChanged(String type, String subject, TranslationState state)
      implements AuditEvent {}

  void record(String what, Translation task) {
    audit.record(new TranslationChanged(what, subject(task), task.state()));
  }

  /** A translation as the log names it. */
  static String subject(Translation task) {
    Submission reply = task.revision().submission();
    return "translation/%d/%s/%d/%s"
        .formatted(
            reply.callId(), reply.stateCode(), task.revision().number(), task.language().code());
  }
}
