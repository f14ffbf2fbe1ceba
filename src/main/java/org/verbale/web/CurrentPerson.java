package org.verbale.web;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who acts: the person signed in by the login page or by a bearer token, an anonymous visitor, or
 * the portal itself in work that nobody waits for (jobs). Usable in all three cases.
 */
@ApplicationScoped
public class CurrentPerson {
  /** The subject under which the portal's own jobs act. */
  public static final String SYSTEM = "system";

  /** The subject of a visitor who has not signed in. */
  public static final String ANONYMOUS = "anonymous";

  private final SecurityIdentity identity;
  private final CurrentVertxRequest request;

  CurrentPerson(SecurityIdentity identity, CurrentVertxRequest request) {
    this.identity = identity;
    this.request = request;
  }

  /** The OIDC subject: never changes, unlike names and addresses. */
  public String subject() {
    if (!inRequest()) {
      return SYSTEM;
    }
    return isSignedIn() ? identity.getPrincipal().getName() : ANONYMOUS;
  }

  /** The person's name as Keycloak knows it; the subject if it knows none. */
  public String name() {
    return claim("name").or(() -> claim("preferred_username")).orElseGet(this::subject);
  }

  /** The person's address, if Keycloak knows one. */
  public Optional<String> email() {
    return claim("email");
  }

  public Set<String> roles() {
    return inRequest() ? identity.getRoles() : Set.of();
  }

  public boolean hasRole(String role) {
    return roles().contains(role);
  }

  public boolean isSignedIn() {
    return inRequest() && !identity.isAnonymous();
  }

  /** The network address the request came from; none for the portal's own jobs. */
  public Optional<String> address() {
    if (!Arc.container().requestContext().isActive() || request.getCurrent() == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(request.getCurrent().request().remoteAddress())
        .map(address -> address.hostAddress());
  }

  private Optional<String> claim(String name) {
    return isSignedIn() && identity.getPrincipal() instanceof JsonWebToken token
        ? Optional.ofNullable(token.getClaim(name)).map(Object::toString)
        : Optional.empty();
  }

  /** A job has no HTTP request, even where the scheduler opens a request scope for it. */
  private boolean inRequest() {
    return Arc.container().requestContext().isActive()
        && (request.getCurrent() != null || !identity.isAnonymous());
  }
}
