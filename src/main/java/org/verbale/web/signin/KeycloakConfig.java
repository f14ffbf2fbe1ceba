package org.verbale.web.signin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where the identity provider is. */
@ConfigMapping(prefix = "verbale.keycloak")
interface KeycloakConfig {
  /** Address of Keycloak without the realm, for example {@code https://id.example.org}. */
  URI url();

  /** Name of the realm whose accounts may sign in. */
  String realm();

  /** How long the readiness check waits for an answer. */
  @WithDefault("3s")
  Duration patience();
}
