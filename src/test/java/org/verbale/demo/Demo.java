package org.verbale.demo;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The whole of Verbale on one machine: a real PostgreSQL, a real Keycloak, a real mail server and
 * the portal, started with {@code make demo} and stopped together.
 */
public final class Demo {
  private final DemoSettings settings;
  private final Leftovers leftovers;
  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private final AtomicBoolean stopping = new AtomicBoolean();
  private final long began = System.nanoTime();

  private Demo(DemoSettings settings) {
    this.settings = settings;
    this.leftovers = new Leftovers(settings.data());
  }

  /** Starts everything and waits until it is told to stop. */
  public static void main(String[] arguments) throws Exception {
    Quiet.libraries();
    try {
      new Demo(DemoSettings.from(System.getenv())).run();
    } catch (DemoRefused refused) {
      say(refused.getMessage());
      System.exit(1);
    } catch (IllegalStateException | IOException failed) {
      say("The demo could not start: " + failed.getMessage());
      System.exit(1);
    }
  }

  private void run() throws IOException, InterruptedException {
    new OnlyOne(leftovers).require();
    if (leftovers.stop("portal", "keycloak")) {
      say("Stopped what an earlier demo had left running.");
    }
    settings.checkPorts();
    leftovers.note(OnlyOne.NAME, ProcessHandle.current());
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    try {
      start();
    } catch (RuntimeException | IOException e) {
      if (stopping.get()) {
        return; // Told to stop while starting: what started late found the others gone.
      }
      throw e;
    }
    Welcome.print(settings, secondsSinceBegin());
    var what = new Watch(leftovers).untilSomethingEnds();
    if (!stopping.get()) {
      say(what);
      System.exit(1);
    }
  }

  private void start() throws IOException, InterruptedException {
    var keycloak = CompletableFuture.supplyAsync(this::startKeycloak);
    say("Starting PostgreSQL (data in .data/postgres)");
    var postgres = opened(PostgresServer.keeping(settings.data().resolve("postgres")));
    var mails = opened(MailServer.start(0));
    opened(MailPage.start(settings.mailPort(), mails));
    try {
      keycloak.get().awaitReady(settings.keycloakUrl(), settings.log("keycloak"));
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause().getMessage(), e);
    }
    say("Starting the portal");
    var portal = opened(PortalProcess.start(settings, postgres, mails));
    leftovers.note("portal", portal.process());
    portal.awaitReady(settings);
  }

  private KeycloakServer startKeycloak() {
    try {
      var home = settings.data().resolve("keycloak");
      new KeycloakDistribution(Demo::say)
          .prepareHome(home, Project.top().resolve("realm-config/verbale-realm.json"));
      say("Starting Keycloak");
      var server =
          opened(KeycloakServer.start(home, settings.keycloakPort(), settings.log("keycloak")));
      leftovers.note("keycloak", server.process());
      return server;
    } catch (IOException e) {
      throw new IllegalStateException("Keycloak: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while Keycloak was prepared", e);
    }
  }

  private <T extends AutoCloseable> T opened(T service) {
    synchronized (running) {
      if (!stopping.get()) {
        running.push(service);
        return service;
      }
    }
    close(service);
    throw new IllegalStateException("told to stop");
  }

  private void stop() {
    say("Stopping …");
    stopping.set(true);
    synchronized (running) {
      running.forEach(Demo::close);
    }
    try {
      leftovers.stop("portal", "keycloak");
      leftovers.forget(OnlyOne.NAME);
    } catch (IOException | InterruptedException e) {
      say("Something may still run: " + e.getMessage());
    }
    say("Stopped.");
  }

  private static void close(AutoCloseable service) {
    try {
      service.close();
    } catch (Exception e) {
      say("Could not be stopped in good order: " + e.getMessage());
    }
  }

  private long secondsSinceBegin() {
    return (System.nanoTime() - began) / 1_000_000_000L;
  }

  /** One sentence to the person who waits. */
  static void say(String sentence) {
    System.out.println(sentence);
    System.out.flush();
  }
}
