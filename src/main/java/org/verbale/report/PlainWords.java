package org.verbale.report;

import java.util.List;
import java.util.stream.Collectors;
import org.verbale.document.Emphasis;
import org.verbale.document.Inline;
import org.verbale.document.LineBreak;
import org.verbale.document.Link;
import org.verbale.document.Span;
import org.verbale.document.Text;

/** The words of running text, without markup and notes. */
final class PlainWords {

  private PlainWords() {}

  static String of(List<Inline> content) {
    return content.stream()
        .map(
            inline ->
                switch (inline) {
                  case Text t -> t.value();
                  case Emphasis e -> of(e.content());
                  case Span s -> of(s.content());
                  case Link l -> of(l.content());
                  case LineBreak ignored -> " ";
                  default -> "";
                })
        .collect(Collectors.joining());
  }
}
