package org.verbale.report;

import java.time.Instant;
import java.util.List;
import org.verbale.language.OfficialLanguage;

/**
 * A language version of a part has been issued: fired inside the transaction that issues it, so
 * that what keeps the files keeps them or nothing is issued.
 *
 * @param symbol "A/67/131/Add.1"
 * @param title in the language
 */
public record VersionIssued(
    long partId,
    String symbol,
    OfficialLanguage language,
    String title,
    Instant issuedAt,
    List<File> files) {

  /**
   * @param format "PDF", "HTML", "XML" or "DOCX"
   * @param pages null for formats without pages
   */
  public record File(String format, byte[] content, Integer pages) {}
}
