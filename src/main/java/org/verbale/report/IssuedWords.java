package org.verbale.report;

import java.nio.charset.StandardCharsets;
import org.verbale.document.Document;
import org.verbale.document.ReportCover;
import org.verbale.document.text.PlainText;
import org.verbale.persistence.Sha256;

/**
 * The words of a document as a number. A technical reissue sets the same words again; symbol, dates
 * and what else belongs to the sheet rather than to the text do not count.
 */
final class IssuedWords {

  private IssuedWords() {}

  /** The SHA-256 of the title and the text, in hexadecimal digits. */
  static String sha256(Document document) {
    StringBuilder words = new StringBuilder();
    if (document.cover() instanceof ReportCover cover) {
      words.append(PlainText.ofInlines(cover.title())).append('\n');
    }
    words.append(PlainText.of(document.body()));
    return Sha256.hex(words.toString().getBytes(StandardCharsets.UTF_8));
  }
}
