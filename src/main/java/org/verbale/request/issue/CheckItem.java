package org.verbale.request.issue;

import java.util.List;

/**
 * One line of the checklist before issuing.
 *
 * @param key of its text
 * @param arguments of its text
 * @param details of which there are too many to be read each time; null for none
 */
public record CheckItem(Level level, String key, List<Object> arguments, String details) {

  /** Whether all is well, somebody should look, or the note cannot go out. */
  public enum Level {
    GOOD,
    LOOK,
    STOP
  }

  static CheckItem good(String key, Object... arguments) {
    return new CheckItem(Level.GOOD, key, List.of(arguments), null);
  }

  static CheckItem look(String key, Object... arguments) {
    return new CheckItem(Level.LOOK, key, List.of(arguments), null);
  }

  static CheckItem stop(String key, Object... arguments) {
    return new CheckItem(Level.STOP, key, List.of(arguments), null);
  }

  /** The same with something to be folded out. */
  CheckItem withDetails(String folded) {
    return new CheckItem(level, key, arguments, folded);
  }
}
