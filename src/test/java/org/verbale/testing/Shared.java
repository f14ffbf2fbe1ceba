package org.verbale.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Published documents beside the project, which its licence does not let us keep inside. They are
 * looked for at the system property {@code shared}, the environment variable {@code SHARED}, and
 * {@code ../shared}. A test that needs them is skipped with a line that says so where they are
 * absent, and fails where the environment says {@code CI=true}.
 */
public final class Shared {
  private Shared() {}

  /** The folder of the documents. Skips the calling test where it is absent. */
  public static Path folder() {
    var folder = Path.of(setting()).toAbsolutePath().normalize();
    Needed.orSkip(
        Files.isDirectory(folder),
        "The published documents are not at " + folder + " (set SHARED to where they are).");
    return folder;
  }

  /**
   * One seed, by the number that its file name begins with.
   *
   * @param number three digits, for example {@code "002"}
   */
  public static Path seed(String number) {
    var seeds = folder().resolve("seeds");
    try (var files = Files.list(seeds)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(number + "_"))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("No seed " + number + " in " + seeds));
    } catch (IOException e) {
      throw new UncheckedIOException("The seeds could not be listed: " + seeds, e);
    }
  }

  /** The text of one seed. */
  public static String seedText(String number) {
    try {
      return Files.readString(seed(number));
    } catch (IOException e) {
      throw new UncheckedIOException("Seed " + number + " could not be read", e);
    }
  }

  private static String setting() {
    var environment = System.getenv().getOrDefault("SHARED", "../shared");
    return System.getProperty("shared", environment);
  }
}
