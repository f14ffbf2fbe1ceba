package org.verbale.typesetting.line;

/**
 * How a paragraph is to be set.
 *
 * @param size of the type, in points
 * @param measure the width of its lines, in points
 * @param indent of the first line, in points
 * @param hyphenated whether words may be divided
 */
public record Setting(
    float size, float measure, float indent, Alignment alignment, boolean hyphenated) {

  /** Text whose words stay whole, ragged at the end of the lines. */
  public static Setting ragged(float size, float measure, Alignment alignment) {
    return new Setting(size, measure, 0, alignment, false);
  }

  boolean isJustified() {
    return alignment == Alignment.JUSTIFIED;
  }
}
