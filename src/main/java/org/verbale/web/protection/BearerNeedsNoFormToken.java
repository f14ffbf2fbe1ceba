package org.verbale.web.protection;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A program that brings a bearer token proves by it that the request is its own: no browser adds
 * such a header for another site. The protection of forms knows no exception for it (a file sent by
 * a program would be refused), so the request is given a token for itself.
 */
class BearerNeedsNoFormToken {
  private static final int BEFORE_EVERYTHING = 10_000;
  // 16 bytes, the size the protection expects; it guards nothing here.
  private static final String TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";

  private final String cookie;
  private final String header;

  BearerNeedsNoFormToken(
      @ConfigProperty(name = "quarkus.rest-csrf.cookie-name") String cookie,
      @ConfigProperty(name = "quarkus.rest-csrf.token-header-name") String header) {
    this.cookie = cookie;
    this.header = header;
  }

  void register(@Observes Filters filters) {
    filters.register(this::vouch, BEFORE_EVERYTHING);
  }

  private void vouch(RoutingContext routing) {
    var request = routing.request();
    if (bringsBearerTokenAlone(request)) {
      request.headers().set(HttpHeaders.COOKIE, cookie + "=" + TOKEN);
      request.headers().set(header, TOKEN);
    }
    routing.next();
  }

  /** With a cookie the request may be a browser's, and then the form must prove itself. */
  private static boolean bringsBearerTokenAlone(HttpServerRequest request) {
    var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
    return authorization != null
        && authorization.regionMatches(true, 0, "Bearer ", 0, "Bearer ".length())
        && !request.headers().contains(HttpHeaders.COOKIE);
  }
}
