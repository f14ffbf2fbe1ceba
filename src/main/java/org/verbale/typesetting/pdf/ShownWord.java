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

  /**
   * How far a glyph inside a word may stand from its place, in thousandths of the size. Fonts give
   * widths to fractions of a thousandth and files to whole ones: to correct each glyph by that
   * would double the file and the time to compress it, for a fiftieth of a millimetre. The next
   * word stands in its place again.
   */
  static final int TOLERANCE = 4;

  /** The word of a run in which no glyph is raised. */
  static ShownWord of(GlyphRun run) {
    ContentStream bytes = new ContentStream(4 * run.length() + 16);
    int pen = 0;
    for (int at = 0; at < run.length(); at++) {
      if (run.opensCluster(at)) {
        bytes.text(")]TJ\n").span(run.cluster(at)).text("[(");
      }
      int move = Math.round(run.x()[at] - run.x()[0]) - pen;
      if (Math.abs(move) <= TOLERANCE) {
        move = 0;
      } else {
        bytes.raw(')').integer(-move).raw('(');
      }
      int glyph = run.glyphs()[at];
      bytes.glyph(glyph);
      if (run.closesCluster(at)) {
        bytes.text(")]TJ\nEMC\n[(");
      }
      pen += move + run.face().recordedAdvance(glyph);
    }
    return new ShownWord(bytes.toBytes(), pen);
  }
}
