package org.verbale.web.protection;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Browsers that came by TLS come by TLS for two years. Not said over plain HTTP, as RFC 6797, 7.2
 * demands, so that the demo on localhost does not lock its own visitors out.
 */
@ApplicationScoped
class SecureTransport {
  private static final int BEFORE_ROUTES = 100;

  void register(@Observes Filters filters) {
    filters.register(
        request -> {
          if (request.request().isSSL() || "https".equals(request.request().scheme())) {
            request
                .response()
                .putHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
          }
          request.next();
        },
        BEFORE_ROUTES);
  }
}
