package org.verbale.mandate.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds footnotes whose raised numbers were pasted as plain ones: "of the Charter,1 and" in the
 * text and "1 See resolution 55/2." under it. They are given marks, as are notes that have only
 * their own number plain; a number counts only if both are found, so that no figure of the text is
 * lost.
 */
final class PlainFootnotes {
  // Extracted from right to left, the number of an Arabic note comes to stand at its end.
  private static final Pattern ARABIC_NOTE = Pattern.compile("(\\p{IsArabic}.{3,}) (\\d{1,2})");

  private final List<String> lines;
  private final int opening;
  private final Wording wording;

  private PlainFootnotes(List<String> lines, int opening, Wording wording) {
    this.lines = new ArrayList<>(lines);
    this.opening = opening;
    this.wording = wording;
  }

  /**
   * @param opening the line from which on the text can carry marks
   */
  static List<String> mark(List<String> lines, int opening, Wording wording) {
    if (lines.stream().anyMatch(FootnoteCollector::startsNote)) {
      return lines;
    }
    return new PlainFootnotes(lines, opening, wording).marked();
  }

  private List<String> marked() {
    int next = 1;
    int searchFrom = opening;
    for (int i = opening; i < lines.size(); i++) {
      numberFirst(i, next, searchFrom);
      NoteStyle.Note note = NoteStyle.of(lines.get(i));
      if (note != null && note.number() == next) {
        int reference = marked(next, searchFrom, i);
        // A mark in the text is proof enough; a figure in it is not, unless the note stands apart.
        if (reference < 0 && (note.style().isDistinct() || standsApart(i))) {
          reference = reference(note, searchFrom, i);
        }
        boolean unreferred = reference < 0 && standsApart(i) && isWordedAsNote(note);
        if (reference >= 0 || unreferred) {
          lines.set(i, Marks.of(Integer.toString(next)) + " " + note.text());
          searchFrom = Math.max(searchFrom, reference);
          next++;
        }
      }
    }
    return lines;
  }

  private void numberFirst(int at, int number, int searchFrom) {
    Matcher note = ARABIC_NOTE.matcher(lines.get(at));
    if (note.matches()
        && Integer.parseInt(note.group(2)) == number
        && marked(number, searchFrom, at) >= 0) {
      lines.set(at, number + " " + note.group(1));
    }
  }

  /** A note whose number in the text was lost: "1 See resolution 55/2." */
  private boolean isWordedAsNote(NoteStyle.Note note) {
    return wording.noteStart.matcher(wording.bare(note.text())).lookingAt();
  }

  /** The line in which the number stands as a mark already. */
  private int marked(int number, int from, int to) {
    String mark = Marks.of(Integer.toString(number));
    for (int i = from; i < to; i++) {
      if (lines.get(i).contains(mark)) {
        return i;
      }
    }
    return -1;
  }

  private boolean standsApart(int at) {
    String before = at == 0 ? "" : lines.get(at - 1);
    return before.isEmpty()
        || before.equals(Markup.PAGE_BREAK)
        || before.indexOf(Marks.START) == 0
        || before.matches(".*[.;,\\d。）)]");
  }

  /** The line in which the number follows a word or a mark directly; its figure becomes a mark. */
  private int reference(NoteStyle.Note note, int from, int to) {
    Pattern figure = note.style().reference(note.number());
    for (int i = from; i < to; i++) {
      Matcher matcher = figure.matcher(lines.get(i));
      if (matcher.find()) {
        lines.set(i, matcher.replaceFirst(Marks.of(Integer.toString(note.number()))));
        return i;
      }
    }
    return -1;
  }
}
