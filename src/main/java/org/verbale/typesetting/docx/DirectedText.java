package org.verbale.typesetting.docx;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Text in pieces of one direction. Word takes the word of a run for its direction: a symbol such as
 * A/67/131 in a run of Arabic would be shown from its end.
 */
final class DirectedText {

  /** Words of one direction. */
  record Piece(String words, boolean rightToLeft) {}

  private DirectedText() {}

  static List<Piece> of(String words, boolean rightToLeft) {
    char[] characters = words.toCharArray();
    if (!rightToLeft && !Bidi.requiresBidi(characters, 0, characters.length)) {
      return List.of(new Piece(words, false));
    }
    byte[] levels =
        new Bidi(words, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT)
            .getLevels();
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    while (from < words.length()) {
      int to = from + 1;
      while (to < words.length() && levels[to] % 2 == levels[from] % 2) {
        to++;
      }
      String piece = words.substring(from, to);
      // Figures alone stand in the run, and in the type, of the Arabic around them.
      boolean isFigures = rightToLeft && piece.codePoints().noneMatch(Character::isLetter);
      add(pieces, new Piece(piece, levels[from] % 2 == 1 || isFigures));
      from = to;
    }
    return pieces;
  }

  private static void add(List<Piece> pieces, Piece next) {
    if (!pieces.isEmpty() && pieces.getLast().rightToLeft() == next.rightToLeft()) {
      Piece last = pieces.removeLast();
      pieces.add(new Piece(last.words() + next.words(), next.rightToLeft()));
    } else {
      pieces.add(next);
    }
  }
}
