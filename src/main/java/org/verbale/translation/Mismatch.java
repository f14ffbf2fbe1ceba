package org.verbale.translation;

/**
 * A place where a translation departs from its original.
 *
 * @param unit the paragraph, counted from 1 through the whole reply
 * @param expected what the original has there: a count
 * @param found what the translation has there
 */
public record Mismatch(Kind kind, int unit, int expected, int found) {

  /** In what they differ. */
  public enum Kind {
    /** Not translated yet. */
    MISSING,
    /** Another number of footnotes. */
    FOOTNOTES,
    /** Another number of links. */
    LINKS,
    /** Another number of paragraphs, items or cells altogether. */
    STRUCTURE
  }
}
