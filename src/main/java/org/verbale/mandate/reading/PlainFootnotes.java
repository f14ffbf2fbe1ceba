package org.verbale.mandate.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds footnotes whose raised numbers were pasted as plain ones: "of the Charter,1 and" in the
 * text and "1 See resolution 55/2." under it. They are given marks; a number counts only if both
 * are found, so that no figure of the text is lost.
 */
final class PlainFootnotes {
  private static final Pattern NOTE =
      Pattern.compile("(\\d{1,2}) {1,3}(?=[\\p{Lu}\\p{Lo}“«\"])(.{3,})");

  private final List<String> lines;
  private final int opening;

  private PlainFootnotes(List<String> lines, int opening) {
    this.lines = new ArrayList<>(lines);
    this.opening = opening;
  }

  /**
   * @param opening the line from which on the text can carry marks
   */
  static List<String> mark(List<String> lines, int opening) {
    if (lines.stream().anyMatch(line -> line.indexOf(Marks.START) >= 0)) {
      return lines;
    }
    return new PlainFootnotes(lines, opening).marked();
  }

  private List<String> marked() {
    int next = 1;
    int searchFrom = opening;
    for (int i = opening; i < lines.size(); i++) {
      Matcher note = NOTE.matcher(lines.get(i));
      if (note.matches() && Integer.parseInt(note.group(1)) == next && standsApart(i)) {
        int reference = reference(next, searchFrom, i);
        if (reference >= 0) {
          lines.set(i, Marks.of(note.group(1)) + " " + note.group(2));
          searchFrom = reference;
          next++;
        }
      }
    }
    return lines;
  }

  private boolean standsApart(int at) {
    String before = at == 0 ? "" : lines.get(at - 1);
    return before.isEmpty()
        || before.equals(Markup.PAGE_BREAK)
        || before.indexOf(Marks.START) == 0
        || before.matches(".*[.;,]");
  }

  /** The line in which the number follows a word or a mark directly; its figure becomes a mark. */
  private int reference(int number, int from, int to) {
    Pattern raised =
        Pattern.compile("(?<=\\p{L}{3}|[,.;»”\"’)\\]，；。、،؛])" + number + "(?=[ ,.;:)»”，；：。、،؛]|$)");
    for (int i = from; i < to; i++) {
      Matcher matcher = raised.matcher(lines.get(i));
      if (matcher.find()) {
        lines.set(
            i, matcher.replaceFirst(Matcher.quoteReplacement(Marks.of(Integer.toString(number)))));
        return i;
      }
    }
    return -1;
  }
}
