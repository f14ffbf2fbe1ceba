package org.verbale.demo;

/** The demo cannot start for a reason that the person who started it can change. */
final class DemoRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what is in the way and what to do
   */
  DemoRefused(String message) {
    super(message);
  }
}
