package org.verbale.submission.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.LineBreak;
import org.verbale.document.Text;

/**
 * The running text of one paragraph, piece by piece: white space is laid together, and dropped at
 * the ends of lines, where Word only ever means layout by it.
 */
final class Pieces {
  /**
   * A piece of one format.
   *
   * @param inline a text, a line break or a footnote
   */
  record Piece(Format format, Inline inline) {
    boolean isText() {
      return inline instanceof Text;
    }

    String text() {
      return inline instanceof Text text ? text.value() : "";
    }
  }

  private final List<Piece> pieces = new ArrayList<>();
  private boolean afterSpace = true;

  void text(Format format, String characters) {
    var kept = new StringBuilder(characters.length());
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      boolean indent = isSpace(c) && atLineStart() && kept.isEmpty();
      if (space && !afterSpace) {
        kept.append(' ');
      } else if (!space && !indent && c >= ' ') {
        kept.append(c);
      }
      afterSpace = space || (afterSpace && indent);
    }
    if (!kept.isEmpty()) {
      pieces.add(new Piece(format, new Text(kept.toString())));
    }
  }

  void lineBreak(Format format) {
    dropTrailingSpace();
    pieces.add(new Piece(format, new LineBreak()));
    afterSpace = true;
  }

  void footnote(Footnote note) {
    pieces.add(new Piece(Format.PLAIN, note));
    afterSpace = false;
  }

  /** The pieces without line breaks and white space at either end; unmarked signs join in. */
  List<Piece> finished() {
    while (!pieces.isEmpty() && pieces.getFirst().inline() instanceof LineBreak) {
      pieces.removeFirst();
    }
    dropTrailingSpace();
    while (!pieces.isEmpty() && pieces.getLast().inline() instanceof LineBreak) {
      pieces.removeLast();
      dropTrailingSpace();
    }
    joinNeutral();
    return pieces;
  }

  private boolean atLineStart() {
    return pieces.isEmpty() || pieces.getLast().inline() instanceof LineBreak;
  }

  private void dropTrailingSpace() {
    while (!pieces.isEmpty() && pieces.getLast().isText()) {
      var last = pieces.removeLast();
      var text = last.text();
      int end = text.length();
      while (end > 0 && isSpace(text.charAt(end - 1))) {
        end--;
      }
      if (end > 0) {
        pieces.add(new Piece(last.format(), new Text(text.substring(0, end))));
        return;
      }
    }
  }

  /** Also those that do not break, and the wide one by which Chinese paragraphs are indented. */
  private static boolean isSpace(char c) {
    return Character.isSpaceChar(c);
  }

  /** A space between two words of another language belongs to them. */
  private void joinNeutral() {
    for (int i = 1; i + 1 < pieces.size(); i++) {
      var before = pieces.get(i - 1).format();
      var after = pieces.get(i + 1).format();
      var here = pieces.get(i);
      if (here.isText()
          && here.text().codePoints().noneMatch(Character::isLetterOrDigit)
          && Objects.equals(before.language(), after.language())
          && before.direction() == after.direction()) {
        var joined = here.format().in(before.language(), before.direction());
        pieces.set(i, new Piece(joined, here.inline()));
      }
    }
  }
}
