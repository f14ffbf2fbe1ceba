package org.verbale.typesetting.font;

import java.util.stream.IntStream;

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

  /**
   * The glyph that is shown in a place. Of those that are read together the letter on the right
   * comes first, and its marks follow from the right: readers take the room of the first for that
   * of all, and a move to the right for a space.
   */
  public int shownAt(int place) {
    if (!leans(place) && !closesCluster(place)) {
      return place;
    }
    int first = place;
    while (first > 0 && leans(first - 1)) {
      first--;
    }
    int last = endOfCluster(place);
    if (!isOfMarks(first, last)) {
      return place;
    }
    if (place == first) {
      return last;
    }
    return IntStream.range(first, last)
        .boxed()
        .sorted((one, other) -> Float.compare(x[other], x[one]))
        .skip(place - first - 1)
        .findFirst()
        .orElseThrow();
  }

  /** Whether glyphs that end with a letter are its marks, which take no room, and no stroke. */
  private boolean isOfMarks(int first, int letter) {
    return IntStream.range(first, letter).allMatch(at -> face.recordedAdvance(glyphs[at]) == 0);
  }

  /** The right edge of a glyph. */
  public float endOf(int glyph) {
    return x[glyph] + face.recordedAdvance(glyphs[glyph]);
  }

  private int endOfCluster(int first) {
    int last = first;
    while (leans(last)) {
      last++;
    }
    return last;
  }

  /** The characters of the glyphs that are read together from this one on, in logical order. */
  public String cluster(int first) {
    int last = endOfCluster(first);
    return text.substring(characters[last], first == 0 ? text.length() : characters[first - 1]);
  }
}
