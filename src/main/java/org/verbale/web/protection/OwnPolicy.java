package org.verbale.web.protection;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * A resource that says itself what the browser may load says it in place of the portal's policy: of
 * two policies the browser would keep both.
 */
@Provider
class OwnPolicy implements ContainerResponseFilter {
  private static final String POLICY = "Content-Security-Policy";

  @Inject RoutingContext routing;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getHeaders().containsKey(POLICY)) {
      routing.response().headers().remove(POLICY);
    }
  }
}
