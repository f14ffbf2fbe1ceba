package org.verbale.web.protection;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * The check of forgery tokens that Quarkus does covers forms. A page's script may also send JSON or
 * text; another site's page could send the latter with our session. Such a request must show the
 * token in a header, which another site cannot read. Programs with a bearer token have no session
 * that could be misused.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
class CrossSiteGuard implements ContainerRequestFilter {
  static final String TOKEN_HEADER = "X-CSRF-Token";

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Inject SecurityIdentity identity;

  @Override
  public void filter(ContainerRequestContext request) {
    if (READING.contains(request.getMethod()) || identity.isAnonymous()) {
      return;
    }
    if (!isForm(request) && !hasBearer(request) && request.getHeaderString(TOKEN_HEADER) == null) {
      throw new ForbiddenException(
          "The request carries neither a bearer token nor the header " + TOKEN_HEADER + ".");
    }
  }

  private static boolean isForm(ContainerRequestContext request) {
    var type = request.getMediaType();
    return type != null
        && (type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
            || type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE));
  }

  private static boolean hasBearer(ContainerRequestContext request) {
    var authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
  }
}
