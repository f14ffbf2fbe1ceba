package org.verbale.web.protection;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.verbale.web.ration.Costly;
import org.verbale.web.ration.Rationed;

/** Doors of the tests' own, so that the locks are tested apart from what lies behind them. */
@Path("/")
@Produces(MediaType.TEXT_PLAIN)
public class ProbeResource {
  @Inject SecurityIdentity identity;

  @GET
  @Path("api/probe/officer")
  @RolesAllowed("officer")
  @Operation(hidden = true)
  public String officerByProgram() {
    return identity.getPrincipal().getName();
  }

  @POST
  @Path("api/probe")
  @Authenticated
  @Operation(hidden = true)
  public String anybodySends(String body) {
    return body;
  }

  @GET
  @Path("probe/signed-in")
  @Authenticated
  @Operation(hidden = true)
  public String anybodyByBrowser() {
    return identity.getPrincipal().getName() + " " + identity.getRoles();
  }

  /** When the person proved who they are, as the sign-off of a reply asks. */
  @GET
  @Path("probe/auth-time")
  @Authenticated
  @Operation(hidden = true)
  public String whenSignedIn() {
    var token = (JsonWebToken) identity.getPrincipal();
    return "auth_time " + token.getClaim("auth_time");
  }

  @GET
  @Path("probe/mail")
  @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
  @Rationed(Costly.MAIL)
  @Operation(hidden = true)
  public String everybodySendsMail() {
    return "sent";
  }

  @GET
  @Path("probe/public")
  @Operation(hidden = true)
  public String everybody() {
    return "public";
  }
}
