package org.verbale.report.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A bracket over a reply that was broken, "[Original: English", "and French]", is one line again.
 */
final class BrokenBrackets {

  private static final int LONGEST = 120;

  private BrokenBrackets() {}

  static List<TextLine> joined(List<TextLine> lines) {
    List<TextLine> joined = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (i + 1 < lines.size() && isBroken(line.text(), lines.get(i + 1))) {
        joined.add(line.withText(line.text() + " " + lines.get(++i).text()));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static boolean isBroken(String first, TextLine second) {
    return first.startsWith("[")
        && first.indexOf(']') < 0
        && second.text().endsWith("]")
        && second.text().indexOf('[') < 0
        && !second.afterBlank()
        && first.length() + second.text().length() < LONGEST;
  }
}
