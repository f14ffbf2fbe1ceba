package org.verbale.mandate.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the footnotes out of the lines: from a mark at the start of a line to the end of the note.
 */
final class FootnoteCollector {
  private static final Pattern START =
      Pattern.compile(
          Marks.START
              + "[^"
              + Marks.END
              + "]{0,4}"
              + Marks.END
              + " ?(?=[^\\p{Ll},.;:)\\]»”،؛。，；]|$)(.*)");
  private static final Pattern INNER_START =
      Pattern.compile("(?<=[.。] ?)" + Marks.START + "[^" + Marks.END + "]{1,4}" + Marks.END);

  private final Wording wording;
  private final List<String> text = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private StringBuilder open;

  private FootnoteCollector(Wording wording) {
    this.wording = wording;
  }

  /** The lines without footnotes, and the footnotes without their marks. */
  record Collected(List<String> lines, List<String> footnotes) {}

  static Collected collect(List<String> lines, Wording wording) {
    FootnoteCollector collector = new FootnoteCollector(wording);
    for (String line : lines) {
      collector.take(line);
    }
    collector.close();
    return new Collected(collector.text, collector.notes);
  }

  /** Whether a line begins with a mark and so is a note. */
  static boolean startsNote(String line) {
    return START.matcher(line).matches();
  }

  private void take(String line) {
    Matcher start = START.matcher(line);
    if (start.matches()) {
      close();
      open = new StringBuilder(start.group(1).strip());
    } else if (open == null || isBehindNote(line)) {
      close();
      text.add(line);
    } else {
      LineJoiner.join(open, line, wording, Vocabulary.NONE);
    }
  }

  /** A gap, the next paragraph, or the end of the resolution. */
  private boolean isBehindNote(String line) {
    boolean closed = open.toString().matches("(?s).*[.。][)）»”]?");
    return line.isEmpty()
        || line.equals(Markup.PAGE_BREAK)
        || closed && (OperativeReader.isNumbered(line) || Meeting.isNamed(line, wording));
  }

  private void close() {
    if (open != null) {
      for (String note : INNER_START.split(open)) {
        String clean = Marks.removeFrom(note).strip();
        if (!clean.isEmpty()) {
          notes.add(clean);
        }
      }
      open = null;
    }
  }
}
