package org.verbale.report;

import java.util.List;
import org.verbale.audit.AuditEvent;
import org.verbale.report.composing.PartKind;

/** What is recorded of a report. */
sealed interface ReportEvent extends AuditEvent {

  /** The symbol of the part. */
  String symbol();

  @Override
  default String subject() {
    return "report/" + symbol();
  }

  /** A part was opened with the replies of these States. */
  record ReportPartOpened(String symbol, long call, int replies) implements ReportEvent {}

  /**
   * A corrigendum, revision or reissue of a part was opened.
   *
   * @param of the symbol of that part
   * @param reason of a reissue; null for the others
   */
  record ReportPartFollowed(String symbol, long call, String of, PartKind kind, String reason)
      implements ReportEvent {}

  /** The entries of a corrigendum in a language were replaced. */
  record ReportCorrectionsEntered(String symbol, String language, int entries)
      implements ReportEvent {}

  /** The replies of a draft were brought level with what is accepted. */
  record ReportPartRefreshed(String symbol, int replies) implements ReportEvent {}

  /** Title or introduction of a language was edited. */
  record ReportWordingEdited(String symbol, String language) implements ReportEvent {}

  /** The text is final; the languages that were complete then. */
  record ReportPartCleared(String symbol, List<String> complete) implements ReportEvent {}

  /** A cleared part became a draft again. */
  record ReportPartReopened(String symbol) implements ReportEvent {}

  /** A language version was issued. */
  record ReportVersionIssued(String symbol, String language, String sha256, int pages)
      implements ReportEvent {}
}
