package org.verbale.submission.word;

import org.verbale.document.Emphasis;
import org.verbale.language.TextDirection;

/**
 * How a piece of running text stands out; null and false for not at all.
 *
 * @param link the address it leads to
 * @param language a BCP 47 tag, where it differs from the language of the file
 * @param direction where it differs from that of the paragraph
 * @param position superscript or subscript
 */
record Format(
    String link,
    String language,
    TextDirection direction,
    boolean bold,
    boolean italic,
    boolean underlined,
    Emphasis.Style position) {

  static final Format PLAIN = new Format(null, null, null, false, false, false, null);

  Format in(String otherLanguage, TextDirection otherDirection) {
    return new Format(link, otherLanguage, otherDirection, bold, italic, underlined, position);
  }
}
