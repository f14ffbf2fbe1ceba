package org.verbale.typesetting.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Other programs that are run for a measurement. */
final class Processes {

  /** Where files for and from them are kept. */
  static final Path FOLDER = Path.of("target/bench").toAbsolutePath();

  private static final Path PROGRAM = Path.of("src/build/typeset").toAbsolutePath();

  private Processes() {}

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Runs a program to its end; returns its standard output, or null if it failed. */
  static String run(List<String> command, String input) throws Exception {
    Files.createDirectories(FOLDER);
    Process process =
        new ProcessBuilder(command)
            .directory(FOLDER.toFile())
            .redirectError(FOLDER.resolve("errors.txt").toFile())
            .start();
    try (var in = process.outputWriter()) {
      in.write(input);
    } catch (IOException e) {
      // It ended before it read anything: its code says so.
    }
    String output = new String(process.getInputStream().readAllBytes());
    return process.waitFor() == 0 ? output : null;
  }

  /** Runs {@code make typeset}'s program with options of the JVM on a document. */
  static String typeset(List<String> options, Path json) throws Exception {
    List<String> command = new ArrayList<>(List.of(PROGRAM.toString()));
    command.addAll(options);
    Path pdf = FOLDER.resolve("out.pdf");
    return run(command, "{\"in\": \"%s\", \"out\": \"%s\"}%n".formatted(json, pdf));
  }

  /** The number behind a name in a line of JSON. */
  static double number(String json, String name) {
    int from = json.indexOf("\"" + name + "\":") + name.length() + 3;
    int to = from;
    while (to < json.length() && "0123456789.".indexOf(json.charAt(to)) >= 0) {
      to++;
    }
    return Double.parseDouble(json.substring(from, to));
  }

  /** Whether a program is installed. */
  static boolean has(String program) {
    for (String folder : System.getenv("PATH").split(":")) {
      if (Files.isExecutable(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }

  /** A file for other programs. */
  static Path write(String name, byte[] content) throws IOException {
    Files.createDirectories(FOLDER);
    return Files.write(FOLDER.resolve(name.toLowerCase(Locale.ROOT)), content);
  }
}
