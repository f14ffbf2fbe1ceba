package org.verbale.typesetting.line;

import org.verbale.typesetting.font.Face;
import org.verbale.typesetting.font.GlyphRun;

/** How words look: shared by the words of a stretch of text. */
final class Look {

  final Face face;
  final InlineStyle style;

  /** Of the type, in points. */
  final float size;

  /** Above the base line, in points. */
  final float rise;

  /** Embedding level, odd for right-to-left. */
  final int level;

  /** The words of this face, language and way of division that the document had so far. */
  final WordTable words;

  private GlyphRun hyphen;
  private float hyphenWidth;

  Look(Face face, InlineStyle style, float size, float rise, int level, WordTable words) {
    this.face = face;
    this.style = style;
    this.size = size;
    this.rise = rise;
    this.level = level;
    this.words = words;
  }

  boolean is(Face otherFace, InlineStyle otherStyle, float otherSize, float otherRise, int other) {
    return face == otherFace
        && style == otherStyle
        && size == otherSize
        && rise == otherRise
        && level == other;
  }

  boolean isRightToLeft() {
    return level % 2 == 1;
  }

  GlyphRun hyphen() {
    if (hyphen == null) {
      hyphen = face.shape("-", false);
      hyphenWidth = width(hyphen, 0, hyphen.length());
    }
    return hyphen;
  }

  /** The width of {@link #hyphen}, in points. */
  float hyphenWidth() {
    return hyphenWidth;
  }

  /** The width of some glyphs of a run, in points. */
  float width(GlyphRun run, int from, int to) {
    return (run.x()[to] - run.x()[from]) * size / 1000;
  }

  Fragment fragment(GlyphRun run, int from, int to, float shift, float width) {
    return new Fragment(run, from, to, style, size, rise, shift, width, level);
  }
}
