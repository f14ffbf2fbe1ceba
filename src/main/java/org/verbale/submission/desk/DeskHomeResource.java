package org.verbale.submission.desk;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.verbale.submission.receipt.Receipt;
import org.verbale.submission.receipt.ReceiptNumber;
import org.verbale.submission.receipt.Receipts;
import org.verbale.submission.view.Downloads;
import org.verbale.web.NotFound;
import org.verbale.web.Roles;

/** The mission's first page, and its receipts. */
@Path("/mission")
@RolesAllowed(Roles.MISSION)
@Blocking
public class DeskHomeResource {
  @Inject DeskPerson desk;
  @Inject DeskPages pages;
  @Inject Receipts receipts;

  @GET
  @Produces(MediaType.TEXT_HTML)
  public DeskHome home() {
    return pages.home(desk.stateCode());
  }

  /**
   * The receipt as it was stored; that of a reply which does not speak for the State is not found.
   */
  @GET
  @Path("receipts/{number}")
  @Produces("application/pdf")
  public Response receipt(@PathParam("number") String number) {
    Receipt receipt =
        ReceiptNumber.find(number)
            .flatMap(found -> receipts.findByIdOptional(found.toString()))
            .filter(found -> found.revision().speaksFor(desk.stateCode()))
            .orElseThrow(() -> new NotFound("submission.notFound.receipt"));
    return Downloads.pdf(receipt.number() + ".pdf", receipt.content());
  }
}
