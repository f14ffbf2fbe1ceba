package org.verbale.document.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbale.document.Footnote;

/**
 * The footnotes of a text: {@code [^1]: words} with indented lines under it, anywhere in the text.
 * Each is used by the first mark that names it; one that no mark names stays as it was typed.
 */
final class NoteDefinitions {
  private static final Pattern DEFINITION = Pattern.compile("\\[\\^([^\\]\\s]{1,40})\\]: ?(.*)");

  private final Map<String, List<String>> definitions = new LinkedHashMap<>();

  /** Takes the definitions out of a text and gives back its other lines. */
  List<String> takeFrom(List<String> lines) {
    List<String> others = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      Matcher definition = DEFINITION.matcher(lines.get(at));
      if (definition.matches() && !definitions.containsKey(definition.group(1))) {
        List<String> note = new ArrayList<>(List.of(definition.group(2)));
        at = readNote(lines, at + 1, note);
        definitions.put(definition.group(1), note);
      } else {
        others.add(lines.get(at++));
      }
    }
    return others;
  }

  private static int readNote(List<String> lines, int from, List<String> note) {
    int at = from;
    while (at < lines.size()) {
      String line = lines.get(at);
      boolean blankInside =
          line.isBlank()
              && at + 1 < lines.size()
              && Characters.indent(lines.get(at + 1)) >= 2
              && !lines.get(at + 1).isBlank();
      if (Characters.indent(line) < 2 && !blankInside) {
        break;
      }
      note.add(Characters.outdent(line, 4));
      at++;
    }
    return at;
  }

  /** The footnote that a mark names; null if there is none, or an earlier mark has it. */
  Footnote use(String label) {
    List<String> note = definitions.remove(label);
    if (note == null) {
      return null;
    }
    String mark = label.matches("\\*+") ? label : null;
    return new Footnote(mark, new BlockReader(new NoteDefinitions()).read(note));
  }

  /** A note that no mark has named, taken out, as it was typed; null if there is none. */
  List<String> takeUnused() {
    if (definitions.isEmpty()) {
      return null;
    }
    String label = definitions.keySet().iterator().next();
    List<String> typed = new ArrayList<>(definitions.remove(label));
    typed.set(0, "\\[^" + label + "]: " + typed.getFirst());
    return typed;
  }
}
