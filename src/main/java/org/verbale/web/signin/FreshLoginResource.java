package org.verbale.web.signin;

import io.quarkus.oidc.OidcSession;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;

/**
 * Has the person type the password once more and brings them back: {@code POST /sign-in/fresh} with
 * {@code to}, a path of this portal.
 */
@Path(FreshLoginResource.PATH)
@Authenticated
@Blocking
public class FreshLoginResource {
  static final String PATH = "/sign-in/fresh";

  @Inject OidcSession session;

  /** Ends the session here; the next page then asks Keycloak, which asks for the password. */
  @POST
  public Response again(@FormParam("to") String to) {
    session.logout().await().indefinitely();
    return Response.seeOther(UriBuilder.fromPath(PATH).queryParam("to", safe(to)).build()).build();
  }

  /** Reached only by whoever has just signed in. */
  @GET
  public Response back(@QueryParam("to") String to) {
    return Response.seeOther(URI.create(safe(to))).build();
  }

  /** A path of this portal and nothing else; a link must not lead to another site. */
  private static String safe(String to) {
    return to != null && to.matches("/[A-Za-z0-9][A-Za-z0-9/._~-]*") ? to : "/";
  }
}
