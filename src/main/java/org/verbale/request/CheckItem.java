package org.verbale.request;

import java.util.List;

/**
 * One line of the checklist before issuing.
 *
 * @param key of its text
 * @param arguments of its text
 */
public record CheckItem(Level level, String key, List<Object> arguments) {

  /** Whether all is well, somebody should look, or the note cannot go out. */
  public enum Level {
    GOOD,
    LOOK,
    STOP
  }

  static CheckItem good(String key, Object... arguments) {
    return new CheckItem(Level.GOOD, key, List.of(arguments));
  }

  static CheckItem look(String key, Object... arguments) {
    return new CheckItem(Level.LOOK, key, List.of(arguments));
  }

  static CheckItem stop(String key, Object... arguments) {
    return new CheckItem(Level.STOP, key, List.of(arguments));
  }
}
