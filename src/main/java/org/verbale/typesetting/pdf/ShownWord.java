package org.verbale.typesetting.pdf;

import org.verbale.typesetting.font.GlyphRun;

/**
 * A word as it stands in the array that shows text (ISO 32000-1, 9.4.3), made once and copied
 * wherever the word comes up: from inside a string to inside a string.
 *
 * @param bytes the glyphs and the moves between them
 * @param advance how far the pen gets, in thousandths of the size
 */
record ShownWord(byte[] bytes, int advance) {

  /** The word of a run in which no glyph is raised. */
  static ShownWord of(GlyphRun run) {
    ContentStream bytes = new ContentStream(4 * run.length() + 16);
    int pen = 0;
    for (int at = 0; at < run.length(); at++) {
      int move = Math.round(run.x()[at] - run.x()[0]) - pen;
      if (move != 0) {
        bytes.raw(')').integer(-move).raw('(');
      }
      int glyph = run.glyphs()[at];
      bytes.glyph(glyph);
      pen += move + run.face().recordedAdvance(glyph);
    }
    return new ShownWord(bytes.toBytes(), pen);
  }
}
