package org.verbale.mandate.reading;

import java.util.regex.Pattern;

/** The last cleaning of a text that goes out. */
final class Text {
  private static final Pattern SPACES = Pattern.compile("[ \\t\\n]{2,}|\\s*\\f\\s*");

  private Text() {}

  /** Without footnote marks and doubled spaces. */
  static String clean(String text) {
    return SPACES.matcher(Marks.removeFrom(text)).replaceAll(" ").strip();
  }
}
