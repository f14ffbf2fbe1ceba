package org.verbale.demo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/**
 * Keycloak as published on Maven Central, unpacked once per machine into the user's cache, with its
 * one-time build done and the realm imported into a database file. Each server gets a home of its
 * own that shares the program files, so that several can run beside each other.
 */
public final class KeycloakDistribution {
  private static final String READY = "verbale-is-ready";

  private final Consumer<String> progress;
  private final String version = Project.property("keycloak.version");
  private final Path cache = Project.cache();
  private final Path programme = cache.resolve("keycloak-" + version);

  /**
   * @param progress told in a sentence what is being done, where it takes longer than a second
   */
  public KeycloakDistribution(Consumer<String> progress) {
    this.progress = progress;
  }

  /**
   * Makes a home in which a server can run.
   *
   * @param home the folder; a home that is there already is kept, with its data, as long as neither
   *     Keycloak nor the realm has changed
   * @param realm the realm file to import
   */
  public void prepareHome(Path home, Path realm) throws IOException, InterruptedException {
    Files.createDirectories(cache);
    try (var channel =
            FileChannel.open(
                cache.resolve("keycloak.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        var lock = channel.lock()) {
      prepareProgramme();
      var database = prepareDatabase(realm);
      var stamp = version + " " + database.getFileName();
      var stampFile = home.resolve(READY);
      if (Files.exists(stampFile) && Files.readString(stampFile).equals(stamp)) {
        return;
      }
      Folders.remove(home);
      Folders.link(programme, home);
      placeDatabase(database, home);
      Files.deleteIfExists(stampFile);
      Files.writeString(stampFile, stamp);
    }
  }

  /** The same, without any data of an earlier run. */
  public void prepareFreshHome(Path home, Path realm) throws IOException, InterruptedException {
    Folders.remove(home);
    prepareHome(home, realm);
  }

  private void prepareProgramme() throws IOException, InterruptedException {
    if (Files.exists(programme.resolve(READY))) {
      return;
    }
    progress.accept(
        "Fetching Keycloak " + version + " from Maven Central (about 180 MB, once per machine)");
    var unpacked = cache.resolve("unpacking");
    Folders.remove(unpacked);
    Command.run(
        Project.top(),
        List.of(
            "./mvnw",
            "-q",
            "-B",
            "-ntp",
            "dependency:unpack@keycloak",
            "-Dkeycloak.folder=" + unpacked));
    progress.accept("Building Keycloak's configuration (about 30 seconds, once per machine)");
    var folder = unpacked.resolve("keycloak-" + version);
    var shell = folder.resolve("bin/kc.sh");
    shell.toFile().setExecutable(true);
    Command.run(
        folder, List.of(shell.toString(), "build", "--db=dev-file", "--health-enabled=true"));
    Files.writeString(folder.resolve(READY), version);
    Folders.remove(programme);
    Files.move(folder, programme, StandardCopyOption.ATOMIC_MOVE);
    Folders.remove(unpacked);
  }

  /** A database file with the realm in it, made once per version and realm file. */
  private Path prepareDatabase(Path realm) throws IOException, InterruptedException {
    var prepared =
        cache.resolve("realm-with-administrator-" + version + "-" + fingerprint(realm) + ".mv.db");
    if (Files.exists(prepared)) {
      return prepared;
    }
    progress.accept("Importing the realm " + realm.getFileName() + " (about 30 seconds, once)");
    var home = cache.resolve("importing");
    Folders.remove(home);
    Folders.link(programme, home);
    run(home, "import", "--optimized", "--cache=local", "--file=" + realm.toAbsolutePath());
    run(
        home,
        "bootstrap-admin",
        "user",
        "--optimized",
        "--username=" + KeycloakServer.ADMINISTRATOR,
        "--password:env=KC_BOOTSTRAP_ADMIN_PASSWORD");
    Files.move(home.resolve("data/h2/keycloakdb.mv.db"), prepared, StandardCopyOption.ATOMIC_MOVE);
    Folders.remove(home);
    return prepared;
  }

  private static void run(Path home, String... arguments) throws IOException, InterruptedException {
    var command = KeycloakServer.command(home);
    command.addAll(List.of(arguments));
    Command.run(home, command);
  }

  private static void placeDatabase(Path database, Path home) throws IOException {
    var data = Files.createDirectories(home.resolve("data/h2"));
    Files.copy(database, data.resolve("keycloakdb.mv.db"));
  }

  private static String fingerprint(Path realm) throws IOException {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(realm));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
