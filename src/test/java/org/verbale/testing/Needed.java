package org.verbale.testing;

import static org.junit.jupiter.api.Assertions.fail;

import org.opentest4j.TestAbortedException;

/**
 * Parts of the surroundings that a test needs. On a developer's machine a missing one skips the
 * test and says so; where the environment says {@code CI=true} nothing may be missing.
 */
final class Needed {
  private Needed() {}

  static void orSkip(boolean present, String missing) {
    if (present) {
      return;
    }
    if ("true".equals(System.getenv("CI"))) {
      fail(missing + " With CI=true nothing may be missing.");
    }
    System.err.println("Skipped: " + missing);
    throw new TestAbortedException(missing);
  }
}
