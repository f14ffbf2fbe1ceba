package org.verbale.typesetting.font;

/**
 * The faces of one design.
 *
 * @param scale the size of this design relative to the one it stands beside, so that both look
 *     equally large
 */
public record Typeface(Face regular, Face bold, Face italic, Face boldItalic, float scale) {

  /** The face for a weight and slope. */
  public Face face(boolean isBold, boolean isItalic) {
    if (isBold) {
      return isItalic ? boldItalic : bold;
    }
    return isItalic ? italic : regular;
  }

  /** The same design at another relative size. */
  public Typeface scaled(float newScale) {
    return new Typeface(regular, bold, italic, boldItalic, newScale);
  }

  /** Whether the design has a character in all its faces. */
  public boolean has(int codePoint) {
    return regular.has(codePoint);
  }
}
