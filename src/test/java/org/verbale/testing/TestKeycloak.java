package org.verbale.testing;

/** The real Keycloak of a test run. */
public final class TestKeycloak {
  /** The secret of the client {@code verbale-portal} in the demo realm. */
  public static final String CLIENT_SECRET = "verbale-demo-secret";

  private TestKeycloak() {}

  /** The address at which Keycloak answers once it is started. */
  static String url() {
    return "http://localhost:" + port();
  }

  private static String port() {
    return JvmWide.once("keycloak.port", () -> String.valueOf(FreePort.find()));
  }
}
