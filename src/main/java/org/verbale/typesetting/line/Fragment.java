package org.verbale.typesetting.line;

import org.verbale.typesetting.font.GlyphRun;

/**
 * Part of a shaped word that is never divided further on a line.
 *
 * @param run the word
 * @param from its first glyph
 * @param to the glyph after its last
 * @param size of the type, in points
 * @param rise above the base line, in points
 * @param shift from its place to the origin of its first glyph, in points: full-width brackets that
 *     take half a width begin outside it
 * @param width in points
 * @param level the embedding level of the bidirectional algorithm, odd for right-to-left
 */
public record Fragment(
    GlyphRun run,
    int from,
    int to,
    InlineStyle style,
    float size,
    float rise,
    float shift,
    float width,
    int level) {

  /** Whether it is all of its word. */
  public boolean isWhole() {
    return from == 0 && to == run.length();
  }

  /** Whether two fragments can be shown by one instruction. */
  public boolean looksLike(Fragment other) {
    return run.face() == other.run.face() && size == other.size && rise == other.rise;
  }

  /** The characters of a fragment of a left-to-right run. */
  String characters() {
    return characters(run, from, to);
  }

  /** The characters of some glyphs of a left-to-right run. */
  static String characters(GlyphRun run, int from, int to) {
    int first = from == 0 ? 0 : run.characters()[from];
    int after = to >= run.length() ? run.text().length() : run.characters()[to];
    return run.text().substring(first, after);
  }
}
