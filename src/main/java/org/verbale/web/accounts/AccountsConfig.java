package org.verbale.web.accounts;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import java.util.Optional;

/** How the portal proves to Keycloak's administration who it is. */
@ConfigMapping(prefix = "verbale.keycloak")
interface AccountsConfig {
  /** The realm whose accounts are kept. */
  String realm();

  Client accounts();

  /** A client of the realm with a service account that may manage people. */
  interface Client {
    @WithName("client-id")
    String id();

    /** Without it the portal cannot make accounts, and says so where somebody would be invited. */
    @WithName("client-secret")
    Optional<String> secret();
  }
}
