package org.verbale.demo;

import java.io.IOException;

/** Two demos cannot share one folder of data. */
final class OnlyOne {
  static final String NAME = "demo";
  private static final int PATIENCE_SECONDS = 30;

  private final Leftovers leftovers;

  OnlyOne(Leftovers leftovers) {
    this.leftovers = leftovers;
  }

  /**
   * Waits for a demo that is stopping.
   *
   * @throws DemoRefused if one runs here and means to stay
   */
  void require() throws IOException, InterruptedException {
    var other = leftovers.find(NAME);
    for (int second = 0; other.isPresent() && second < PATIENCE_SECONDS; second++) {
      if (Watch.hasStarter(other.get()) && second > 2) {
        throw new DemoRefused(
            "A demo of this folder runs already (process %d). Stop it first: kill %1$d"
                .formatted(other.get().pid()));
      }
      Thread.sleep(1000);
      other = leftovers.find(NAME);
    }
    other.ifPresent(Stopping::politely);
  }
}
