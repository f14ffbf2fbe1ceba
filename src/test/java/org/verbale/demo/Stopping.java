package org.verbale.demo;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends processes. */
final class Stopping {
  private static final int PATIENCE_SECONDS = 15;

  private Stopping() {}

  /** Asks the process to end, and ends it after 15 seconds. */
  static void politely(ProcessHandle process) {
    process.destroy();
    afterPatience(process);
  }

  /** Gives a process that was asked to end 15 seconds for it. */
  static void afterPatience(ProcessHandle process) {
    try {
      process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
