package org.verbale.report.archive;

import org.verbale.audit.AuditEvent;

/** What is recorded of the archive. */
sealed interface ArchiveEvent extends AuditEvent {

  /**
   * A language version of a published report was taken in.
   *
   * @param sourceSha256 of the text that was read
   */
  record PublishedReportImported(String symbol, String language, int replies, String sourceSha256)
      implements ArchiveEvent {
    @Override
    public String subject() {
      return "archive/" + symbol;
    }
  }
}
