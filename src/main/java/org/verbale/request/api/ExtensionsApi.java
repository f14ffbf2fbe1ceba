package org.verbale.request.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.verbale.request.CallsForViews;
import org.verbale.request.Extension;
import org.verbale.request.extension.GrantExtension;
import org.verbale.web.Roles;

/** More time for single States, for programs of the Secretariat. */
@Path("/api/v1/calls/{id:\\d+}/extensions")
@RolesAllowed(Roles.OFFICER)
@Produces(MediaType.APPLICATION_JSON)
public class ExtensionsApi {

  /**
   * More time for a State.
   *
   * @param reason shown to the mission
   */
  public record NewExtension(String state, Instant until, String reason) {}

  /** More time that has been granted. */
  public record GrantedExtension(
      String state, Instant until, String reason, String grantedBy, Instant grantedAt) {

    static GrantedExtension of(Extension extension) {
      return new GrantedExtension(
          extension.stateCode(),
          extension.until(),
          extension.reason(),
          extension.grantedBy(),
          extension.grantedAt());
    }
  }

  private final CallsForViews calls;
  private final GrantExtension grantExtension;

  ExtensionsApi(CallsForViews calls, GrantExtension grantExtension) {
    this.calls = calls;
    this.grantExtension = grantExtension;
  }

  @GET
  @Operation(summary = "The extensions of a call, in the order in which they were granted")
  public List<GrantedExtension> all(long id) {
    return calls.existing(id).extensions().stream().map(GrantedExtension::of).toList();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Give one State more time")
  public Response extend(long id, NewExtension asked) {
    if (asked == null || asked.until() == null || asked.state() == null) {
      throw AskedSettings.bad("until", "request.error.deadline.missing");
    }
    grantExtension.grant(id, asked.state(), asked.until(), asked.reason());
    return Response.noContent().build();
  }
}
