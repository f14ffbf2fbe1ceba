package org.verbale.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A running Keycloak on localhost. */
public final class KeycloakServer implements AutoCloseable {
  /**
   * User name and password of Keycloak's own administrator; the server listens on this machine
   * only.
   */
  public static final String ADMINISTRATOR = "admin";

  private final Process process;

  private KeycloakServer(Process process) {
    this.process = process;
  }

  /**
   * Starts Keycloak in a home that {@link KeycloakDistribution} has prepared and returns at once.
   *
   * @param log receives what the server prints
   */
  public static KeycloakServer start(Path home, int port, Path log) throws IOException {
    var command = command(home);
    command.addAll(
        List.of(
            "start",
            "--optimized",
            "--cache=local",
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-port=" + port,
            "--hostname=http://localhost:" + port,
            "--http-management-host=127.0.0.1",
            "--http-management-port=0"));
    Files.createDirectories(log.getParent());
    var builder =
        new ProcessBuilder(command)
            .directory(home.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    return new KeycloakServer(builder.start());
  }

  /**
   * The command line that Keycloak's {@code kc.sh} would put together, without the shell between:
   * the process is the server itself and can be stopped by its number.
   */
  static List<String> command(Path home) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xms64m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    for (var opened : List.of("util", "util.concurrent", "security", "lang")) {
      command.add("--add-opens=java.base/java." + opened + "=ALL-UNNAMED");
    }
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Dkc.home.dir=" + home);
    command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
    command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
    command.add(
        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
            + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
    command.addAll(List.of("-Dpicocli.disable.closures=true", "-cp"));
    command.add(home.resolve("lib/quarkus-run.jar").toString());
    command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    return command;
  }

  /** Waits until the realm answers. */
  public void awaitReady(String url, Path log) throws InterruptedException {
    Waiting.until(
        "Keycloak",
        process,
        log,
        url + "/realms/verbale/.well-known/openid-configuration",
        Duration.ofMinutes(5));
  }

  /** The process, for those who must find it again after a crash. */
  ProcessHandle process() {
    return process.toHandle();
  }

  @Override
  public void close() {
    Stopping.politely(process.toHandle());
  }
}
