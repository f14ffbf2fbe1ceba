package org.verbale.report.reading;

import java.util.regex.Pattern;

/**
 * One line of a published text, with what its surroundings tell.
 *
 * @param text without white space at either end, never empty
 * @param indent how many blanks stood before it
 * @param afterBlank whether an empty line stands before it that is not the work of a page's end
 * @param afterPage whether a page ended before it
 */
record TextLine(String text, int indent, boolean afterBlank, boolean afterPage) {

  /** A sentence, clause or quotation that is over; a paragraph may end after it. */
  private static final Pattern CLOSED =
      Pattern.compile(".*[.!?:;。！？：；؟؛…](?:[\\s\\u00a0\\u202f]*[\"»”’')\\]）」』¹²³⁰⁴-⁹\\d])*");

  boolean endsSentence() {
    return CLOSED.matcher(text).matches();
  }

  boolean startsLower() {
    return Character.isLowerCase(text.codePointAt(0));
  }

  /** Columns on the page: an ideograph takes two. */
  int width() {
    return LineJoiner.width(text);
  }

  TextLine withText(String other) {
    return new TextLine(other, indent, afterBlank, afterPage);
  }
}
