package org.verbale.web.signin;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.quarkus.oidc.Redirect.Location;
import jakarta.enterprise.context.ApplicationScoped;

/** Whoever is sent to the fresh login must type the password, however long Keycloak knows them. */
@ApplicationScoped
@Unremovable
@Redirect(Location.OIDC_AUTHORIZATION)
class AskForPassword implements OidcRedirectFilter {

  @Override
  public void filter(OidcRedirectContext redirect) {
    if (redirect.routingContext().normalizedPath().equals(FreshLoginResource.PATH)) {
      redirect.additionalQueryParams().add("prompt", "login").add("max_age", "0");
    }
  }
}
