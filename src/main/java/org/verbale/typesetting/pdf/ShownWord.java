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

  /**
   * The word of a run in which no glyph is raised.
   *
   * @param space the glyph of the space
   */
  static ShownWord of(GlyphRun run, int space) {
    Pen pen = new Pen(run, space);
    for (int at = 0; at < run.length(); at++) {
      pen.show(at);
    }
    return new ShownWord(pen.bytes.toBytes(), pen.place);
  }

  /** Writes the glyphs of a word. */
  private static final class Pen {

    private final GlyphRun run;
    private final int space;
    private final ContentStream bytes;
    private int place;

    Pen(GlyphRun run, int space) {
      this.run = run;
      this.space = space;
      this.bytes = new ContentStream(4 * run.length() + 16);
    }

    void show(int at) {
      if (run.opensCluster(at)) {
        bytes.text(")]TJ\n").span(run.cluster(at)).text("[(");
      }
      int shown = run.shownAt(at);
      int move = Math.round(run.x()[shown] - run.x()[0]) - place;
      glyph(run.glyphs()[shown], Math.abs(move) <= TOLERANCE ? 0 : move);
      if (run.closesCluster(at)) {
        fillUpTo(Math.round(run.endOf(at) - run.x()[0]));
        bytes.text(")]TJ\nEMC\n[(");
      }
    }

    private void fillUpTo(int end) {
      int white = run.face().recordedAdvance(space);
      while (place < end) {
        glyph(space, Math.min(0, end - white - place));
      }
    }

    private void glyph(int glyph, int move) {
      if (move != 0) {
        bytes.raw(')').integer(-move).raw('(');
      }
      bytes.glyph(glyph);
      place += move + run.face().recordedAdvance(glyph);
    }
  }
}
