package org.verbale.typesetting.line;

import java.util.List;
import org.verbale.typesetting.line.InlineStyle.NoteMark;

/**
 * One line of type: fragments from left to right with their places.
 *
 * @param fragments what is shown
 * @param x for each fragment the distance from the left edge of the measure, in points
 * @param spaced for each fragment whether a space follows that belongs to the text
 * @param width from the first fragment to the last, in points
 * @param measure the width that the line was set to, in points
 * @param notes the footnotes whose marks stand on the line
 * @param division how the line shares words with its neighbours; null if it does not
 * @param overfull whether a piece is wider than the measure
 */
public record Line(
    Fragment[] fragments,
    float[] x,
    boolean[] spaced,
    float width,
    float measure,
    List<NoteMark> notes,
    Division division,
    boolean overfull) {

  /** What a fragment is in a word that runs over the end of a line. */
  public enum Part {
    /** The word is whole on this line. */
    WHOLE,
    /** The word begins here and goes on; the hyphen belongs to it. */
    BEGUN,
    /** The word began on a line before. */
    CONTINUED
  }

  /**
   * The words that a line shares with its neighbours. The text layer gives such a word whole, where
   * it begins.
   *
   * @param parts one for each fragment
   * @param word the characters from the first {@link Part#BEGUN} fragment to the end of the word
   */
  public record Division(Part[] parts, String word) {}

  /** What a fragment is in a word that runs over the end of a line. */
  public Part part(int fragment) {
    return division == null ? Part.WHOLE : division.parts()[fragment];
  }

  /** Whether the line ends inside a word that begins on it. */
  public boolean isDivided() {
    return division != null && !division.word().isEmpty();
  }
}
