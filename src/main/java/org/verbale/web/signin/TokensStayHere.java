package org.verbale.web.signin;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * Keeps the tokens of a signed-in person on the server and gives the browser a key instead: a
 * cookie never outgrows what a browser keeps, and one that was copied is worth nothing after
 * signing out.
 */
@ApplicationScoped
@Alternative
@Priority(1)
class TokensStayHere implements TokenStateManager {
  private final SignInSessions sessions;

  TokensStayHere(SignInSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Uni<String> createTokenState(
      RoutingContext request,
      OidcTenantConfig tenant,
      AuthorizationCodeTokens tokens,
      OidcRequestContext<String> context) {
    return context.runBlocking(
        () -> {
          var key = SessionKey.random();
          sessions.keep(key, written(tokens), lifetime(tenant, tokens));
          return key.text();
        });
  }

  @Override
  public Uni<AuthorizationCodeTokens> getTokens(
      RoutingContext request,
      OidcTenantConfig tenant,
      String state,
      OidcRequestContext<AuthorizationCodeTokens> context) {
    return context.runBlocking(
        () ->
            key(state)
                .flatMap(sessions::find)
                .map(TokensStayHere::read)
                .orElseThrow(() -> new AuthenticationFailedException("The session has ended")));
  }

  @Override
  public Uni<Void> deleteTokens(
      RoutingContext request,
      OidcTenantConfig tenant,
      String state,
      OidcRequestContext<Void> context) {
    return context.runBlocking(
        () -> {
          key(state).ifPresent(sessions::end);
          return null;
        });
  }

  /** Sessions that nobody ended. */
  @Scheduled(every = "1h", delayed = "10m")
  void removeExpired() {
    sessions.removeExpired();
  }

  /** As long as the cookie: until the token ends, and the time in which it may be renewed. */
  private static Duration lifetime(OidcTenantConfig tenant, AuthorizationCodeTokens tokens) {
    var token =
        Duration.ofSeconds(Objects.requireNonNullElse(tokens.getAccessTokenExpiresIn(), 300L));
    return token.plus(tenant.authentication().sessionAgeExtension());
  }

  private static Optional<SessionKey> key(String state) {
    try {
      return Optional.of(SessionKey.parse(state));
    } catch (IllegalArgumentException madeUp) {
      return Optional.empty();
    }
  }

  /** A line each; no token has a line break. */
  private static String written(AuthorizationCodeTokens tokens) {
    return String.join(
        "\n",
        Objects.toString(tokens.getIdToken(), ""),
        Objects.toString(tokens.getAccessToken(), ""),
        Objects.toString(tokens.getRefreshToken(), ""),
        Objects.toString(tokens.getAccessTokenExpiresIn(), ""),
        Objects.toString(tokens.getAccessTokenScope(), ""));
  }

  private static AuthorizationCodeTokens read(String written) {
    var lines = written.split("\n", -1);
    var expires = lines[3].isEmpty() ? null : Long.valueOf(lines[3]);
    return new AuthorizationCodeTokens(
        absent(lines[0]), absent(lines[1]), absent(lines[2]), expires, absent(lines[4]));
  }

  private static String absent(String line) {
    return line.isEmpty() ? null : line;
  }
}
