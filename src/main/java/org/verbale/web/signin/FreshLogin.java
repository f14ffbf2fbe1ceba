package org.verbale.web.signin;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * When the person last typed a password, as Keycloak says ({@code auth_time}). A signature asks for
 * a login of the last minutes: an open browser in an empty room must not be able to sign.
 */
@ApplicationScoped
public class FreshLogin {
  private final SecurityIdentity identity;
  private final Clock clock;

  private final boolean demo;

  FreshLogin(
      SecurityIdentity identity,
      Clock clock,
      @ConfigProperty(name = "verbale.demo.data", defaultValue = "false") boolean demo) {
    this.identity = identity;
    this.clock = clock;
    this.demo = demo;
  }

  /** Whether the last login is at most so long ago; false where the token does not say. */
  public boolean within(Duration patience) {
    return at().filter(login -> !login.isBefore(clock.instant().minus(patience))).isPresent();
  }

  /**
   * Tokens that a program of the demo gets for a password carry no time of login; there, and only
   * there, the token's own time stands for it.
   */
  private Optional<Instant> at() {
    if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
      return Optional.empty();
    }
    Object login = token.getClaim("auth_time");
    Object time = login == null && demo ? token.getClaim("iat") : login;
    return Optional.ofNullable(time)
        .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds.toString())));
  }
}
