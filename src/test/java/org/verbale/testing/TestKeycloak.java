package org.verbale.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.verbale.demo.KeycloakDistribution;
import org.verbale.demo.KeycloakServer;

/**
 * The real Keycloak of a test run, with the demo realm. Its address is known from the beginning;
 * the server starts when a test first needs it.
 */
public final class TestKeycloak {
  /** The secret of the client {@code verbale-portal} in the demo realm. */
  public static final String CLIENT_SECRET = "verbale-demo-secret";

  /** The secret of the client {@code verbale-accounts} in the demo realm. */
  static final String ACCOUNTS_SECRET = "verbale-demo-accounts-secret";

  static final String ADMINISTRATOR = KeycloakServer.ADMINISTRATOR;

  private static final Path REALM = Path.of("realm-config", "verbale-realm.json");

  private TestKeycloak() {}

  /** The address at which Keycloak answers once it is started. */
  public static String url() {
    return "http://localhost:" + port();
  }

  /**
   * Starts Keycloak unless it runs (about 8 s; minutes when it was never used on this machine).
   *
   * @return its address
   */
  public static String start() {
    return JvmWide.once("keycloak", TestKeycloak::launch);
  }

  private static String port() {
    return JvmWide.once("keycloak.port", () -> String.valueOf(FreePort.find()));
  }

  private static String launch() {
    try {
      var home = Path.of("target", "keycloak").toAbsolutePath();
      new KeycloakDistribution(System.err::println).prepareFreshHome(home, REALM);
      var log = Path.of("target", "keycloak.log").toAbsolutePath();
      var server = KeycloakServer.start(home, Integer.parseInt(port()), log);
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      server.awaitReady(url(), log);
      return url();
    } catch (IOException e) {
      throw new UncheckedIOException("The Keycloak of the tests did not start", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while Keycloak started", e);
    }
  }
}
