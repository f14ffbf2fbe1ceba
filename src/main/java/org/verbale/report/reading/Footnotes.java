package org.verbale.report.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.Paragraph;
import org.verbale.document.Text;

/** The notes at the feet of pages, put back to where their marks stand in the text. */
final class Footnotes {

  private static final Pattern RAISED =
      Pattern.compile("\\s?(?:([¹²³⁰⁴-⁹]{1,3})|<sup>\\s*(\\d{1,3})\\s*</sup>)");

  private final Map<String, String> notes = new LinkedHashMap<>();
  private final Set<String> used = new TreeSet<>();

  Footnotes(List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (piece.is(Piece.Kind.NOTE)) {
        notes.putIfAbsent(piece.label(), piece.text());
      }
    }
  }

  /** The text with the notes at their marks; marks without a note stay as they are. */
  List<Inline> inline(String text) {
    List<Inline> content = new ArrayList<>();
    int from = 0;
    Matcher mark = marks().matcher(text);
    while (mark.find()) {
      String label = label(mark);
      if (label == null || !notes.containsKey(label) || !used.add(label)) {
        continue;
      }
      content.add(new Text(text.substring(from, mark.start())));
      content.add(new Footnote(null, List.of(Paragraph.body(notes.get(label)))));
      from = mark.end();
    }
    if (from < text.length() || content.isEmpty()) {
      content.add(new Text(text.substring(from)));
    }
    return content;
  }

  /** Notes whose mark stood nowhere. */
  List<String> unused() {
    return notes.keySet().stream()
        .filter(label -> !used.contains(label) && Character.isDigit(label.charAt(0)))
        .toList();
  }

  /** Raised figures; and, where the note exists, a figure set right behind a word or its stop. */
  private Pattern marks() {
    List<String> open =
        notes.keySet().stream()
            .filter(label -> !used.contains(label) && label.matches("\\d{1,3}"))
            .toList();
    return open.isEmpty()
        ? RAISED
        : Pattern.compile(
            RAISED.pattern()
                + "|(?<=[\\p{L})»”][.,;]?)("
                + String.join("|", open)
                + ")(?![\\d/,.]\\d|\\d)");
  }

  private static String label(Matcher mark) {
    for (int group = 1; group <= mark.groupCount(); group++) {
      if (mark.group(group) != null) {
        return LineKinds.plainMark(mark.group(group));
      }
    }
    return null;
  }
}
