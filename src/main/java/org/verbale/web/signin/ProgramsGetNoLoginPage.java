package org.verbale.web.signin;

import io.quarkus.oidc.TenantResolver;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * A program that calls the API without a right to it is told so (401); only people are sent to the
 * login page. A page's own calls carry the session and are treated as the page is.
 */
@ApplicationScoped
class ProgramsGetNoLoginPage implements TenantResolver {
  private static final String API = "/api/";
  private static final String SESSION = "q_session";

  @Override
  public String resolve(RoutingContext request) {
    return request.request().path().startsWith(API) && !hasSession(request) ? "api" : null;
  }

  private static boolean hasSession(RoutingContext request) {
    return request.request().cookies().stream()
        .anyMatch(cookie -> cookie.getName().startsWith(SESSION));
  }
}
