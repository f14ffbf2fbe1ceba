package org.verbale.report.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** The notes under each mark, in their order: some documents begin again on every page. */
  private final Map<String, Deque<String>> notes = new LinkedHashMap<>();

  /** Marks that stand raised somewhere: a plain figure is then no mark. */
  private final Set<String> raised = new HashSet<>();

  Footnotes(List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (piece.is(Piece.Kind.NOTE)) {
        notes.computeIfAbsent(piece.label(), label -> new ArrayDeque<>()).add(piece.text());
      } else {
        Matcher mark = RAISED.matcher(piece.text());
        while (mark.find()) {
          raised.add(label(mark));
        }
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
      if (label == null || !isOpen(label)) {
        continue;
      }
      content.add(new Text(text.substring(from, mark.start())));
      content.add(new Footnote(null, List.of(Paragraph.body(notes.get(label).remove()))));
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
        .filter(label -> isOpen(label) && Character.isDigit(label.charAt(0)))
        .toList();
  }

  private boolean isOpen(String label) {
    return notes.containsKey(label) && !notes.get(label).isEmpty();
  }

  /** Raised figures; and, where the note exists, a figure set right behind a word or its stop. */
  private Pattern marks() {
    List<String> open =
        notes.keySet().stream()
            .filter(label -> isOpen(label) && !raised.contains(label))
            .filter(label -> label.matches("\\d{1,3}"))
            .toList();
    return open.isEmpty()
        ? RAISED
        : Pattern.compile(
            RAISED.pattern()
                + "|(?<=[\\p{L})»”][.,;]?)(?<!/\\p{L}{1,5}\\.)("
                + String.join("|", open)
                + ")(?![\\d/,.]\\d|[\\d\\p{L}])");
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
