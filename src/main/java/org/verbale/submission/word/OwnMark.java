package org.verbale.submission.word;

import java.util.ArrayList;
import java.util.List;
import org.verbale.document.Emphasis;
import org.verbale.document.Inline;
import org.verbale.document.Span;
import org.verbale.document.Text;

/** The mark of a footnote, such as an asterisk, where it stands again before the note itself. */
final class OwnMark {
  private OwnMark() {}

  /** The text of the note without it; the same where it does not begin with it. */
  static List<Inline> removed(String mark, List<Inline> content) {
    if (content.isEmpty()) {
      return content;
    }
    var rest = new ArrayList<Inline>(content);
    var first = removed(mark, rest.removeFirst());
    if (first == null) {
      return content;
    }
    if (!first.isEmpty()) {
      rest.addAll(0, first);
    } else if (!rest.isEmpty() && rest.getFirst() instanceof Text next) {
      rest.set(0, new Text(next.value().stripLeading()));
    }
    return rest;
  }

  /** What is left of one inline, perhaps nothing; null if it does not begin with the mark. */
  private static List<Inline> removed(String mark, Inline inline) {
    return switch (inline) {
      case Text text when text.value().startsWith(mark) -> {
        var rest = text.value().substring(mark.length()).stripLeading();
        yield rest.isEmpty() ? List.of() : List.of(new Text(rest));
      }
      case Emphasis emphasis -> {
        var rest = removed(mark, emphasis.content());
        yield rest == emphasis.content()
            ? null
            : rest.isEmpty() ? List.of() : List.of(new Emphasis(emphasis.style(), rest));
      }
      case Span span -> {
        var rest = removed(mark, span.content());
        yield rest == span.content()
            ? null
            : rest.isEmpty()
                ? List.of()
                : List.of(new Span(span.language(), span.direction(), rest));
      }
      default -> null;
    };
  }
}
