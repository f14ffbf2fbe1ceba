package org.verbale.mission.directory;

/**
 * What a cell changes.
 *
 * @param from the day from which a name holds; empty for what is no name
 * @param before blank if there was nothing
 * @param after blank if there will be nothing
 */
public record CellChange(String column, String from, String before, String after) {

  /** How it changes, as the preview says. */
  public enum Kind {
    ADDED,
    CHANGED,
    REMOVED
  }

  public Kind kind() {
    if (before.isEmpty()) {
      return Kind.ADDED;
    }
    return after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
  }
}
