package org.verbale.submission.tracking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.CallsForViews;
import org.verbale.web.NotFound;
import org.verbale.web.Roles;

/** The tracking board for programs. */
@Path("/api/v1/calls/{id:\\d+}/addressees")
@RolesAllowed(Roles.OFFICER)
@Produces(MediaType.APPLICATION_JSON)
public class BoardApi {

  /**
   * The addressees of a call.
   *
   * @param counts how many of all who were asked stand where
   * @param addressees those of the filter
   */
  public record Addressees(int asked, Map<Standing, Long> counts, List<BoardRow> addressees) {}

  private final CallsForViews calls;
  private final TrackingBoard board;

  BoardApi(CallsForViews calls, TrackingBoard board) {
    this.calls = calls;
    this.board = board;
  }

  @GET
  @Operation(summary = "Where the States asked stand, by regional group and standing")
  public Addressees addressees(
      long id, @RestQuery String group, @RestQuery String show, @RestQuery String sort) {
    var call = calls.findByIdOptional(id).orElseThrow(() -> new NotFound("request.notFound.call"));
    var all = board.of(call, OfficialLanguage.ENGLISH);
    return new Addressees(all.size(), board.counts(all), BoardView.of(group, show, sort).of(all));
  }
}
