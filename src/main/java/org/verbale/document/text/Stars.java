package org.verbale.document.text;

/**
 * Where stars mean emphasis: at the edge of a word. Between digits or Latin letters, as in 2*3*4,
 * they stay stars; scripts written without spaces may have them anywhere.
 */
final class Stars {
  private Stars() {}

  static boolean mayOpen(String text, int start, int end) {
    return end < text.length()
        && !isBlank(text.charAt(end))
        && (start == 0 || !bindsTightly(text.charAt(start - 1)));
  }

  static boolean mayClose(String text, int start, int end) {
    return start > 0
        && !isBlank(text.charAt(start - 1))
        && (end == text.length() || !bindsTightly(text.charAt(end)));
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean bindsTightly(char c) {
    return Character.isDigit(c)
        || (Character.isLetter(c)
            && (Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC));
  }
}
