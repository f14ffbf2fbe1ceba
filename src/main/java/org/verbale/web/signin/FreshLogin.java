package org.verbale.web.signin;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * When the person last typed a password, as Keycloak says ({@code auth_time}). A signature asks for
 * a login of the last minutes: an open browser in an empty room must not be able to sign.
 */
@ApplicationScoped
public class FreshLogin {
  private final SecurityIdentity identity;
  private final Clock clock;

  FreshLogin(SecurityIdentity identity, Clock clock) {
    this.identity = identity;
    this.clock = clock;
  }

  /** Whether the last login is at most so long ago; false where the token does not say. */
  public boolean within(Duration patience) {
    return at().filter(login -> !login.isBefore(clock.instant().minus(patience))).isPresent();
  }

  private Optional<Instant> at() {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? Optional.ofNullable(token.getClaim("auth_time"))
            .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds.toString())))
        : Optional.empty();
  }
}
