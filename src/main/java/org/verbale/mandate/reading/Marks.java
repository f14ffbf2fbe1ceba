package org.verbale.mandate.reading;

import java.util.regex.Pattern;

/**
 * Footnote marks inside a text while it is read: whatever their notation was, they stand between
 * two characters of the private use area that no text can bring with it.
 */
final class Marks {
  static final char START = '\uE000';
  static final char END = '\uE001';

  private static final String MARK = START + "[^" + END + "\\n]{0,4}" + END;
  private static final Pattern IN_TEXT =
      Pattern.compile("[ \\u00A0]?" + MARK + "(?:[,，]? ?" + MARK + "){0,20}");
  private static final Pattern PRIVATE = Pattern.compile("[\\uE000-\\uF8FF]");

  private Marks() {}

  static String of(String number) {
    return START + number + END;
  }

  /** The text without its marks; the words around them stay apart. */
  static String removeFrom(String text) {
    return text.indexOf(START) < 0 ? text : IN_TEXT.matcher(text).replaceAll("");
  }

  /** The text without characters that could be taken for marks. */
  static String keepOut(String text) {
    return PRIVATE.matcher(text).replaceAll("");
  }
}
