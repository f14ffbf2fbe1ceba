package org.verbale.mail.bounce;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.verbale.mail.bounce.BounceImport.Line;
import org.verbale.mail.bounce.BounceImport.Outcome;
import org.verbale.web.BadInput;
import org.verbale.web.Roles;
import org.verbale.web.ration.Costly;
import org.verbale.web.ration.Rationed;

/** Mails that came back, for programs: a filter of the mailbox can hand each notice in itself. */
@Path("/api/v1/mails/bounces")
@RolesAllowed(Roles.OFFICER)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class BouncesApi {

  /** What was found: how many mails are marked now, how many were already, and each address. */
  public record BouncesFound(long recorded, long known, long unknown, List<Line> lines) {}

  private final ImportBounces importBounces;

  BouncesApi(ImportBounces importBounces) {
    this.importBounces = importBounces;
  }

  @POST
  @Rationed(Costly.READING)
  @Consumes({"message/rfc822", "text/csv", MediaType.TEXT_PLAIN})
  @Operation(
      summary = "Record mails that came back",
      description =
          "A notice of return (RFC 3464), a mailbox of several, or a list of addresses, one a line"
              + " with the reason after a comma.")
  public BouncesFound take(byte[] content) {
    var failed = BounceText.read("api", content == null ? new byte[0] : content);
    if (failed.isEmpty()) {
      throw new BadInput("mail.import.unknown");
    }
    var done = importBounces.take(failed);
    return new BouncesFound(
        done.count(Outcome.RECORDED),
        done.count(Outcome.KNOWN),
        done.count(Outcome.UNKNOWN),
        done.lines());
  }
}
