package org.verbale.typesetting.font;

/**
 * A word shaped in one face: its glyphs from left to right, with their places. Measures are in
 * thousandths of the size of the type. Shared between lines and documents; never changed.
 *
 * @param face the face of the glyphs
 * @param text the characters, in logical order
 * @param rightToLeft whether the text was shaped as right-to-left
 * @param glyphs glyph identifiers
 * @param characters for each glyph, the index in {@code text} of the first character it stands for
 * @param x for each glyph, the place of its origin; one more for the end of the run
 * @param y for each glyph, how far it is raised; null if none is
 */
public record GlyphRun(
    Face face,
    String text,
    boolean rightToLeft,
    int[] glyphs,
    int[] characters,
    float[] x,
    float[] y) {

  /** The width of the whole run. */
  public float width() {
    return x[glyphs.length];
  }

  /** How many glyphs there are. */
  public int length() {
    return glyphs.length;
  }

  /**
   * The glyph that begins with a character of a left-to-right run.
   *
   * @return its index, or -1 if the character is inside a glyph that stands for several
   */
  public int glyphAt(int character) {
    for (int glyph = 0; glyph < glyphs.length; glyph++) {
      if (characters[glyph] == character) {
        return glyph;
      }
      if (characters[glyph] > character) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Whether a glyph is read together with the one on its right and not for itself: a mark above or
   * below its letter, or the stroke by which Amiri joins lam to kaf.
   */
  private boolean leans(int glyph) {
    return rightToLeft
        && glyph + 1 < glyphs.length
        && (characters[glyph] == characters[glyph + 1]
            || Character.getType(text.charAt(characters[glyph])) == Character.NON_SPACING_MARK);
  }

  /** Whether glyphs that are read together begin with this one, from the left. */
  public boolean opensCluster(int glyph) {
    return leans(glyph) && !(glyph > 0 && leans(glyph - 1));
  }

  /** Whether glyphs that are read together end with this one, from the left. */
  public boolean closesCluster(int glyph) {
    return glyph > 0 && leans(glyph - 1) && !leans(glyph);
  }

  /** The characters of the glyphs that are read together from this one on, in logical order. */
  public String cluster(int first) {
    int last = first;
    while (leans(last)) {
      last++;
    }
    return text.substring(characters[last], first == 0 ? text.length() : characters[first - 1]);
  }
}
