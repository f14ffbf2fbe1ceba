package org.verbale.demo;

import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Libraries of the demo report only what went wrong. */
final class Quiet {
  private Quiet() {}

  static void libraries() {
    LogManager.getLogManager();
    var root = Logger.getLogger("");
    root.setLevel(Level.SEVERE);
    for (var handler : root.getHandlers()) {
      handler.setLevel(Level.SEVERE);
    }
  }
}
