package org.verbale.language;

/**
 * Keeps the groups of a number together: 1 250 is one number. With a common space a line could end
 * inside it, and among Arabic words its groups would change places.
 */
public final class Thousands {

  private static final char SPACE = ' ';
  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final int GROUP = 3;

  private Thousands() {}

  /** The text with no-break spaces inside its numbers; the text itself if there are none. */
  public static String keepTogether(String text) {
    StringBuilder kept = null;
    for (int at = text.indexOf(SPACE); at >= 0; at = text.indexOf(SPACE, at + 1)) {
      if (isInNumber(text, at)) {
        kept = kept == null ? new StringBuilder(text) : kept;
        kept.setCharAt(at, NO_BREAK_SPACE);
      }
    }
    return kept == null ? text : kept.toString();
  }

  /** Behind one to three digits, before three and no more. */
  private static boolean isInNumber(String text, int space) {
    int before = digits(text, space - 1, -1);
    return before >= 1 && before <= GROUP && digits(text, space + 1, 1) == GROUP;
  }

  private static int digits(String text, int from, int step) {
    int count = 0;
    for (int at = from;
        at >= 0 && at < text.length() && isDigit(text.charAt(at)) && count <= GROUP;
        at += step) {
      count++;
    }
    return count;
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }
}
