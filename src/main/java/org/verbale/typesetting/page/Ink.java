package org.verbale.typesetting.page;

import org.verbale.typesetting.line.InlineStyle;
import org.verbale.typesetting.line.Line;
import org.verbale.typesetting.picture.Picture;

/**
 * Something to be drawn in a row. {@code x} counts from the edge of the page at which lines start,
 * {@code drop} from the top of the row downwards; both in points. What has no tag is furniture, and
 * no part of the document's content.
 */
public sealed interface Ink {

  /** A line of type; {@code drop} is its base line. */
  record Type(Line line, float x, float drop, Tag tag) implements Ink {}

  /** A horizontal rule. */
  record Rule(float x, float drop, float length, float thickness) implements Ink {}

  /** Dots from one place to another on a base line. */
  record Leader(Line dot, float x, float drop, float length) implements Ink {}

  /** A picture, in a box of its shape. */
  record Image(Picture picture, float x, float drop, float width, float height, Tag tag)
      implements Ink {}

  /**
   * The number of the page on which an anchor stands. It is known when all pages are: until then it
   * has a room, at whose end it will stand ({@link Ending#ink}).
   *
   * @param x where its room begins
   * @param width of the room, in points
   * @param size of the type, in points
   */
  record PageNumber(String anchor, Tag tag, float x, float drop, float width, float size)
      implements Ink {

    /** The number leads to what it counts. */
    public InlineStyle style() {
      return InlineStyle.PLAIN.linkedTo("#" + anchor);
    }
  }

  /**
   * A bar code or QR code.
   *
   * @param dark whether each module is dark, row by row from the top
   */
  record Modules(
      boolean[][] dark, float x, float drop, float moduleWidth, float moduleHeight, Tag tag)
      implements Ink {

    public float width() {
      return dark[0].length * moduleWidth;
    }

    public float height() {
      return dark.length * moduleHeight;
    }
  }
}
