package org.verbale.demo;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Waits for a server to answer. */
final class Waiting {
  private static final int LAST_LINES = 30;

  private Waiting() {}

  /**
   * Returns when the address answers 200.
   *
   * @throws IllegalStateException with the end of the log if the process ends first or the time is
   *     over
   */
  static void until(String name, Process process, Path log, String address, Duration patience)
      throws InterruptedException {
    var end = System.nanoTime() + patience.toNanos();
    while (!answers(address)) {
      if (!process.isAlive()) {
        throw new IllegalStateException(name + " ended while starting." + endOf(log));
      }
      if (System.nanoTime() > end) {
        throw new IllegalStateException(
            name
                + " did not answer at "
                + address
                + " within "
                + patience.toSeconds()
                + " seconds."
                + endOf(log));
      }
      Thread.sleep(200);
    }
  }

  private static boolean answers(String address) {
    try {
      var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
      connection.setConnectTimeout(2000);
      connection.setReadTimeout(10000);
      return connection.getResponseCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static String endOf(Path log) {
    try {
      var lines = Files.readAllLines(log);
      var last = lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
      return " The end of " + log + ":\n" + String.join("\n", last);
    } catch (IOException e) {
      return "";
    }
  }
}
