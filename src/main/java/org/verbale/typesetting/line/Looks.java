package org.verbale.typesetting.line;

import java.util.HashMap;
import java.util.Map;
import org.verbale.typesetting.font.Face;

/** The looks of a document and, for each face and way of division, the words it had so far. */
final class Looks {

  private final Map<Kind, WordTable> words = new HashMap<>();
  private Look last;
  private boolean lastIsHyphenated;

  /** What decides how a word is shaped and divided. */
  private record Kind(
      Face face, boolean rightToLeft, boolean hyphenated, boolean linked, String language) {}

  /** The look of a word: most often that of the word before. */
  Look of(Face face, InlineStyle style, float size, float rise, int level, boolean hyphenated) {
    boolean goesOn =
        last != null && hyphenated == lastIsHyphenated && last.is(face, style, size, rise, level);
    if (!goesOn) {
      Kind kind =
          new Kind(face, level % 2 == 1, hyphenated, style.link() != null, style.language());
      WordTable known = words.computeIfAbsent(kind, key -> new WordTable());
      last = new Look(face, style, size, rise, level, known);
      lastIsHyphenated = hyphenated;
    }
    return last;
  }
}
