package org.verbale.web.protection;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.verbale.web.CurrentPerson;

/**
 * Headers that depend on the request: pages of somebody signed in are kept by no cache, and a
 * browser that has come by TLS comes back by TLS.
 */
class PrivatePages {
  private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

  private final CurrentPerson person;

  PrivatePages(CurrentPerson person) {
    this.person = person;
  }

  @ServerResponseFilter
  void protect(ContainerRequestContext request, ContainerResponseContext response) {
    var headers = response.getHeaders();
    if (person.isSignedIn()) {
      headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
    if (request.getSecurityContext() != null && request.getSecurityContext().isSecure()) {
      headers.putSingle("Strict-Transport-Security", TWO_YEARS);
    }
  }
}
