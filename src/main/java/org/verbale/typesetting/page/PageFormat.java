package org.verbale.typesetting.page;

/**
 * The page of a parliamentary document, in points, as printed in New York (US Letter). Horizontal
 * places are counted from the edge at which lines start: the right edge in Arabic.
 */
public final class PageFormat {

  public static final float WIDTH = 612;
  public static final float HEIGHT = 792;

  /** Where masthead, running lines and rules begin; the same room is left at the other edge. */
  public static final float FRAME = 58;

  public static final float FRAME_WIDTH = WIDTH - 2 * FRAME;

  /** Where the text begins; the same room is left at the other edge. */
  public static final float TEXT = 122;

  public static final float TEXT_WIDTH = WIDTH - 2 * TEXT;

  /** Where the text of a letter begins. */
  static final float LETTER = 86;

  /** From the top edge to the first line. */
  static final float TOP = 84;

  /** From the top edge to the masthead on the first page. */
  static final float FIRST_TOP = 40;

  /** From the bottom edge to the last line. */
  static final float BOTTOM = 82;

  /** From the bottom edge to the last line of a first page with job line and codes. */
  static final float FIRST_BOTTOM = 112;

  private PageFormat() {}
}
