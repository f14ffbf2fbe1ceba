package org.verbale.submission.tracking;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.verbale.mission.RegionalGroup;
import org.verbale.request.CallForViews;
import org.verbale.request.CallsForViews;
import org.verbale.web.NotFound;
import org.verbale.web.PageLanguage;
import org.verbale.web.Roles;

/** The tracking board of a call, as a page and as a table to take along. */
@Path("/officer/calls/{id:\\d+}/addressees")
@RolesAllowed(Roles.OFFICER)
public class BoardPages {

  /**
   * The board.
   *
   * @param mayRemind whether anybody shown could still be reminded
   */
  @CheckedTemplate(basePath = "tracking", requireTypeSafeExpressions = false)
  record Board(
      CallForViews call,
      String title,
      List<BoardRow> rows,
      int asked,
      Map<Standing, Long> counts,
      List<Standing> standings,
      List<String> marks,
      List<RegionalGroup> groups,
      BoardView view,
      boolean mayRemind)
      implements TemplateInstance {}

  private final CallsForViews calls;
  private final TrackingBoard board;
  private final PageLanguage language;

  BoardPages(CallsForViews calls, TrackingBoard board, PageLanguage language) {
    this.calls = calls;
    this.board = board;
    this.language = language;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance board(
      long id, @RestQuery String group, @RestQuery String show, @RestQuery String sort) {
    var call = call(id);
    var all = board.of(call, language.current());
    var view = BoardView.of(group, show, sort);
    var shown = view.of(all);
    return new Board(
        call,
        call.titleOrElse(language.current()),
        shown,
        all.size(),
        board.counts(all),
        List.of(Standing.values()),
        BoardView.MARKS,
        List.of(RegionalGroup.values()),
        view,
        call.isOpen() && shown.stream().anyMatch(BoardRow::isOpen));
  }

  @GET
  @Path("table.csv")
  @Produces("text/csv")
  public Response csv(
      long id, @RestQuery String group, @RestQuery String show, @RestQuery String sort) {
    var rows = BoardView.of(group, show, sort).of(board.of(call(id), language.current()));
    return Response.ok(BoardCsv.of(rows), "text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"call-" + id + "-addressees.csv\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  private CallForViews call(long id) {
    return calls.findByIdOptional(id).orElseThrow(() -> new NotFound("request.notFound.call"));
  }
}
