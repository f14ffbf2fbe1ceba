package org.verbale.web.protection;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/**
 * What a signed-in person sees stays in no cache: neither on a shared computer of a mission after
 * signing out, nor in a proxy. A resource that is the same for everybody says so itself.
 */
@Provider
class NoStore implements ContainerResponseFilter {
  @Inject SecurityIdentity identity;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (!identity.isAnonymous() && !response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
      response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }
}
