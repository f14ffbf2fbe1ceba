package org.verbale.typesetting.line;

import org.verbale.typesetting.font.GlyphRun;

/**
 * A word, shaped, with the places where it may be divided.
 *
 * @param run its glyphs
 * @param glyphs the glyphs before which it may be divided, ascending
 * @param prices what each division costs
 */
record Word(GlyphRun run, int[] glyphs, int[] prices) {

  private static final int[] NOWHERE = {};

  /** A word that is never divided. */
  static Word whole(GlyphRun run) {
    return new Word(run, NOWHERE, NOWHERE);
  }
}
