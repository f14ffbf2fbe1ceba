package org.verbale.mandate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.verbale.mandate.reading.ResolutionReader;
import org.verbale.mandate.reading.ResolutionReading;
import org.verbale.mandate.reading.UnreadableResolution;
import org.verbale.mandate.source.DocumentText;
import org.verbale.mandate.source.UnreadableDocument;
import org.verbale.web.BadInput;
import org.verbale.web.Problem;
import org.verbale.web.Roles;
import org.verbale.web.ration.Costly;
import org.verbale.web.ration.Rationed;

/** Reads the text of a resolution for programs. Nothing is stored. */
@Path("/api/v1/resolutions/read")
public class ReadResolutionResource {
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  /**
   * The structure of the resolution.
   *
   * @throws BadInput if the file gives no text, or the text is not one resolution
   */
  @POST
  @Rationed(Costly.READING)
  @RolesAllowed(Roles.OFFICER)
  @Consumes({MediaType.TEXT_PLAIN, "application/pdf", WORD})
  @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
  @Operation(summary = "Read a resolution of the General Assembly from text, PDF or Word")
  @APIResponse(responseCode = "200", description = "What was read, with its warnings")
  @APIResponse(responseCode = "413", description = "Larger than the server takes")
  @APIResponse(responseCode = "422", description = "Not readable as one resolution")
  public ResolutionReading read(byte[] file) {
    try {
      return ResolutionReader.read(DocumentText.of(file));
    } catch (UnreadableDocument unreadable) {
      throw new BadInput(unreadable.key());
    } catch (UnreadableResolution unreadable) {
      throw new BadInput(unreadable.key(), unreadable.details());
    }
  }
}
