package org.verbale.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Processes of a demo that was killed before it could stop them. Each is written down with its
 * number and the moment of its start, because numbers are used again.
 */
final class Leftovers {
  private final Path folder;
  private final Path postgres;

  /**
   * @param data the demo's folder
   */
  Leftovers(Path data) {
    this.folder = data.resolve("run");
    this.postgres = data.resolve("postgres").resolve("postmaster.pid");
  }

  /** Writes a process down. */
  void note(String name, ProcessHandle process) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name), process.pid() + " " + started(process));
  }

  /** Forgets a process that was stopped. */
  void forget(String name) throws IOException {
    Files.deleteIfExists(folder.resolve(name));
  }

  /** The process of that name, if it still runs. */
  Optional<ProcessHandle> find(String name) throws IOException {
    var file = folder.resolve(name);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    var words = Files.readString(file).strip().split(" ");
    if (words.length != 2) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(words[0]))
        .filter(ProcessHandle::isAlive)
        .filter(process -> startedAt(process, words[1]));
  }

  /** Stops what an earlier demo in this folder has left. Returns whether there was something. */
  boolean stop(String... names) throws IOException, InterruptedException {
    var found = false;
    for (var name : names) {
      var process = find(name);
      process.ifPresent(Stopping::politely);
      found |= process.isPresent();
      forget(name);
    }
    return stopPostgres() || found;
  }

  /** PostgreSQL writes its own number down. A file without its process is in the way of a start. */
  private boolean stopPostgres() throws IOException, InterruptedException {
    var process = findPostgres();
    if (process.isPresent()) {
      // An interrupt is PostgreSQL's fast shutdown; a plain end would wait for its clients.
      var number = String.valueOf(process.get().pid());
      new ProcessBuilder("kill", "-INT", number).start().waitFor(5, TimeUnit.SECONDS);
      Stopping.afterPatience(process.get());
    }
    Files.deleteIfExists(postgres);
    return process.isPresent();
  }

  /** The PostgreSQL that uses the folder, if one runs. */
  Optional<ProcessHandle> findPostgres() throws IOException {
    if (!Files.exists(postgres)) {
      return Optional.empty();
    }
    var number = Files.readAllLines(postgres).get(0).strip();
    return ProcessHandle.of(Long.parseLong(number))
        .filter(ProcessHandle::isAlive)
        .filter(process -> process.info().command().orElse("").contains("postgres"));
  }

  /** The moment may be told a second apart by two Java processes, since the clock is adjusted. */
  private static boolean startedAt(ProcessHandle process, String moment) {
    return process
        .info()
        .startInstant()
        .filter(start -> Duration.between(start, Instant.parse(moment)).abs().toSeconds() < 5)
        .isPresent();
  }

  private static String started(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH).toString();
  }
}
