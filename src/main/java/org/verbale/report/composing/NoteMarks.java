package org.verbale.report.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbale.document.Emphasis;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.Text;
import org.verbale.language.OfficialLanguage;

/**
 * Where the marks of footnotes stand: before the punctuation in French, Spanish and Russian, after
 * it in English (handbook, un-documents §4), and with a comma between two of them.
 */
final class NoteMarks {

  private static final Pattern LEADING = Pattern.compile("^[.,;:]+");

  /** Behind a long word or a bracket: the full stop of an abbreviation belongs to it. */
  private static final Pattern TRAILING =
      Pattern.compile("(?<=[\\p{L}\\p{N}]{5}|[)\\]»”])([.,]|[ \\u00A0\\u202F]?[;:])$");

  private final OfficialLanguage language;

  NoteMarks(OfficialLanguage language) {
    this.language = language;
  }

  List<Inline> place(List<Inline> content) {
    List<Inline> placed = new ArrayList<>(content);
    for (int at = 0; at < placed.size(); at++) {
      if (placed.get(at) instanceof Footnote note) {
        switch (language) {
          case ENGLISH -> at = afterPunctuation(placed, at, note);
          case FRENCH, SPANISH, RUSSIAN -> at = beforePunctuation(placed, at, note);
          case ARABIC, CHINESE -> {
            // As the text has it.
          }
        }
      }
    }
    return apart(placed);
  }

  /** Moves the mark; returns its place. */
  private static int afterPunctuation(List<Inline> content, int at, Footnote note) {
    if (at + 1 == content.size() || !(content.get(at + 1) instanceof Text next)) {
      return at;
    }
    Matcher punctuation = LEADING.matcher(next.value());
    if (!punctuation.find()) {
      return at;
    }
    content.set(at, new Text(punctuation.group()));
    content.set(at + 1, note);
    String rest = next.value().substring(punctuation.end());
    if (!rest.isEmpty()) {
      content.add(at + 2, new Text(rest));
    }
    return at + 1;
  }

  private static int beforePunctuation(List<Inline> content, int at, Footnote note) {
    if (at == 0 || !(content.get(at - 1) instanceof Text last)) {
      return at;
    }
    Matcher punctuation = TRAILING.matcher(last.value());
    if (!punctuation.find()) {
      return at;
    }
    content.set(at - 1, new Text(last.value().substring(0, punctuation.start())));
    content.add(at + 1, new Text(punctuation.group()));
    return at;
  }

  private List<Inline> apart(List<Inline> content) {
    List<Inline> apart = new ArrayList<>(content.size());
    for (Inline inline : content) {
      if (inline instanceof Footnote && !apart.isEmpty() && apart.getLast() instanceof Footnote) {
        Text comma = new Text(language == OfficialLanguage.ARABIC ? "، " : ", ");
        apart.add(new Emphasis(Emphasis.Style.SUPERSCRIPT, List.of(comma)));
      }
      apart.add(inline);
    }
    return apart;
  }
}
