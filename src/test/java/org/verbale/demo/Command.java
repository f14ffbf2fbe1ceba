package org.verbale.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs a program to its end. */
final class Command {
  private Command() {}

  /**
   * Runs it with the Java that runs us.
   *
   * @throws IllegalStateException if it fails, with what it printed
   */
  static void run(Path folder, List<String> command) throws IOException, InterruptedException {
    var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", KeycloakServer.ADMINISTRATOR);
    var process = builder.start();
    process.getOutputStream().close();
    try {
      var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException("Failed: " + String.join(" ", command) + "\n" + output);
      }
    } finally {
      process.destroyForcibly();
    }
  }
}
