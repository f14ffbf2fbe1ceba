package org.verbale.report.annex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is asked for besides saving.
 *
 * @param kind what happens
 * @param position of the annex it happens to
 */
record Step(Kind kind, int position) {

  enum Kind {
    NONE,
    UP,
    DOWN,
    REMOVE
  }

  private static final Step NONE = new Step(Kind.NONE, 0);
  private static final Pattern SENT = Pattern.compile("(UP|DOWN|REMOVE)-(\\d{1,2})");

  /** "UP-2", "REMOVE-1"; anything else only saves. */
  static Step of(String sent) {
    Matcher step = SENT.matcher(sent == null ? "" : sent);
    return step.matches()
        ? new Step(Kind.valueOf(step.group(1)), Integer.parseInt(step.group(2)))
        : NONE;
  }

  /** An annex that is not there stays where it is not. */
  Annexes on(Annexes annexes) {
    if (kind == Kind.NONE || position < 1 || position > annexes.count()) {
      return annexes;
    }
    return switch (kind) {
      case UP -> annexes.moved(position, -1);
      case DOWN -> annexes.moved(position, 1);
      case REMOVE -> annexes.without(position);
      case NONE -> annexes;
    };
  }
}
