package org.verbale.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.util.Map;
import org.verbale.demo.PostgresServer;

/**
 * What every boot of the portal in tests finds: a real PostgreSQL, a real SMTP server, and the
 * address at which Keycloak will answer once a test asks for it ({@link TestKeycloak#start()}).
 * They live until the test run ends, so a second boot with another profile costs no second start.
 */
@WithTestResource(value = SharedServices.class, scope = TestResourceScope.GLOBAL)
public final class SharedServices implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    return Map.ofEntries(
        Map.entry("quarkus.datasource.jdbc.url", TestDatabase.url()),
        Map.entry("quarkus.datasource.username", PostgresServer.USER),
        Map.entry("quarkus.datasource.password", PostgresServer.PASSWORD),
        Map.entry("verbale.keycloak.url", TestKeycloak.url()),
        Map.entry("quarkus.oidc.credentials.secret", TestKeycloak.CLIENT_SECRET),
        Map.entry("VERBALE_ACCOUNTS_CLIENT_SECRET", TestKeycloak.ACCOUNTS_SECRET),
        Map.entry("VERBALE_SESSION_SECRET", "only-for-tests-only-for-tests-01"),
        Map.entry("verbale.mail.server.host", "localhost"),
        Map.entry("verbale.mail.server.port", String.valueOf(TestMailServer.port())),
        Map.entry("verbale.mail.server.from", "portal@verbale.example"));
  }

  @Override
  public void stop() {
    // The services end with the JVM, by their own shutdown hooks.
  }
}
