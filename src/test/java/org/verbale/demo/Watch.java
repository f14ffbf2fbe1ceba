package org.verbale.demo;

import java.io.IOException;
import java.util.List;

/** Notices when a part of the demo, or the {@code make} that started it, is gone. */
final class Watch {
  private static final List<String> PARTS = List.of("portal", "keycloak");

  private final Leftovers leftovers;
  private final boolean started = hasStarter(ProcessHandle.current());

  Watch(Leftovers leftovers) {
    this.leftovers = leftovers;
  }

  /** Returns when the demo cannot go on, with the reason. */
  String untilSomethingEnds() throws InterruptedException, IOException {
    while (true) {
      Thread.sleep(1000);
      for (var part : PARTS) {
        if (leftovers.find(part).isEmpty()) {
          return "The " + part + " has ended; what it said is in .data/log/" + part + ".log.";
        }
      }
      if (leftovers.findPostgres().isEmpty()) {
        return "PostgreSQL has ended.";
      }
      // A make that was killed cannot pass the signal on.
      if (started && !hasStarter(ProcessHandle.current())) {
        return "The make that started the demo is gone.";
      }
    }
  }

  /** Whether the process that started this one still runs; an orphan belongs to process 1. */
  static boolean hasStarter(ProcessHandle process) {
    return process.parent().filter(parent -> parent.pid() != 1).isPresent();
  }
}
