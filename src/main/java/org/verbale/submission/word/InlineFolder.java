package org.verbale.submission.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.verbale.document.Emphasis;
import org.verbale.document.Inline;
import org.verbale.document.Link;
import org.verbale.document.Span;
import org.verbale.document.Text;
import org.verbale.language.TextDirection;

/**
 * Nests pieces of running text into the inlines of the document model: a link around languages and
 * directions around emphasis, each as wide as it goes.
 */
final class InlineFolder {
  /** From the outside in. */
  private enum Layer {
    LINK,
    SPAN,
    BOLD,
    ITALIC,
    UNDERLINE,
    POSITION
  }

  /** What a span says. */
  private record Marked(String language, TextDirection direction) {}

  private InlineFolder() {}

  /**
   * @param direction of the paragraph where it differs from the text around it; null elsewhere
   */
  static List<Inline> fold(List<Pieces.Piece> pieces, TextDirection direction) {
    var common = commonLanguage(pieces);
    if (pieces.isEmpty() || (direction == null && common == null)) {
      return folded(pieces, 0);
    }
    var inner =
        pieces.stream()
            .map(
                piece ->
                    common == null
                        ? piece
                        : new Pieces.Piece(
                            piece.format().in(null, piece.format().direction()), piece.inline()))
            .toList();
    return List.of(new Span(common, direction, folded(inner, 0)));
  }

  /** The language of all the words, if it is one and not that of the file; else null. */
  private static String commonLanguage(List<Pieces.Piece> pieces) {
    var languages =
        pieces.stream()
            .filter(piece -> piece.text().codePoints().anyMatch(Character::isLetter))
            .map(piece -> piece.format().language())
            .distinct()
            .limit(2)
            .toList();
    return languages.size() == 1 ? languages.getFirst() : null;
  }

  private static List<Inline> folded(List<Pieces.Piece> pieces, int depth) {
    if (depth == Layer.values().length) {
      return joined(pieces);
    }
    var layer = Layer.values()[depth];
    var inlines = new ArrayList<Inline>();
    int from = 0;
    while (from < pieces.size()) {
      var key = key(layer, pieces.get(from).format());
      int to = from + 1;
      while (to < pieces.size() && Objects.equals(key, key(layer, pieces.get(to).format()))) {
        to++;
      }
      var content = folded(pieces.subList(from, to), depth + 1);
      inlines.addAll(key == null ? content : List.of(wrapped(key, content)));
      from = to;
    }
    return inlines;
  }

  /** By what pieces belong together in a layer; null for not standing out in it. */
  private static Object key(Layer layer, Format format) {
    return switch (layer) {
      case LINK -> format.link();
      case SPAN ->
          format.language() == null && format.direction() == null
              ? null
              : new Marked(format.language(), format.direction());
      case BOLD -> format.bold() ? Emphasis.Style.BOLD : null;
      case ITALIC -> format.italic() ? Emphasis.Style.ITALIC : null;
      case UNDERLINE -> format.underlined() ? Emphasis.Style.UNDERLINE : null;
      case POSITION -> format.position();
    };
  }

  private static Inline wrapped(Object key, List<Inline> content) {
    return switch (key) {
      case String link -> new Link(link, content);
      case Marked marked -> new Span(marked.language(), marked.direction(), content);
      default -> new Emphasis((Emphasis.Style) key, content);
    };
  }

  private static List<Inline> joined(List<Pieces.Piece> pieces) {
    var inlines = new ArrayList<Inline>();
    var text = new StringBuilder();
    for (Pieces.Piece piece : pieces) {
      if (piece.isText()) {
        text.append(piece.text());
      } else {
        flush(text, inlines);
        inlines.add(piece.inline());
      }
    }
    flush(text, inlines);
    return inlines;
  }

  private static void flush(StringBuilder text, List<Inline> inlines) {
    if (!text.isEmpty()) {
      inlines.add(new Text(text.toString()));
      text.setLength(0);
    }
  }
}
