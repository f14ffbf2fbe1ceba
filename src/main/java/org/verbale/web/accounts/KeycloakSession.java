package org.verbale.web.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.verbale.web.Refusal;
import org.verbale.web.Unavailable;

/** Speaks to Keycloak's administration as the portal's service account. */
@ApplicationScoped
class KeycloakSession {
  private static final Logger LOG = Logger.getLogger(KeycloakSession.class);

  private final KeycloakAdministration keycloak;
  private final AccountsConfig config;

  KeycloakSession(@RestClient KeycloakAdministration keycloak, AccountsConfig config) {
    this.keycloak = keycloak;
    this.config = config;
  }

  boolean isPossible() {
    return config.accounts().secret().isPresent();
  }

  String realm() {
    return config.realm();
  }

  /**
   * Does the work with a token of the service account.
   *
   * @throws Refusal if the portal has no service account
   * @throws Unavailable if Keycloak does not answer, or not as it should
   */
  <T> T with(Function<String, T> work) {
    var secret =
        config.accounts().secret().orElseThrow(() -> new Refusal("web.error.accounts.notSetUp"));
    try {
      var client = config.accounts().id();
      var token = keycloak.token(config.realm(), "client_credentials", client, secret);
      return work.apply("Bearer " + token.accessToken());
    } catch (ProcessingException | WebApplicationException e) {
      LOG.warnf(e, "Keycloak's administration: %s", e.getMessage());
      throw new Unavailable("web.error.accounts.away");
    }
  }
}
