package org.verbale.typesetting.page;

import org.verbale.typesetting.line.Line;

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
