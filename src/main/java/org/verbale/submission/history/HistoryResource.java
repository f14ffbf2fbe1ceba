package org.verbale.submission.history;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.verbale.request.CallForViews;
import org.verbale.submission.MissionAccounts;
import org.verbale.submission.Replies;
import org.verbale.submission.Submission;
import org.verbale.submission.Submissions;
import org.verbale.submission.desk.DeskPerson;
import org.verbale.submission.view.SectionTitles;
import org.verbale.web.Flash;
import org.verbale.web.Roles;

/** Earlier versions of a mission's draft: all of them, one of them, and the way back. */
@Path("/mission/calls/{id:\\d+}/history")
@RolesAllowed(Roles.MISSION)
@Blocking
@Produces(MediaType.TEXT_HTML)
public class HistoryResource {
  @Inject DeskPerson desk;
  @Inject Replies replies;
  @Inject Submissions submissions;
  @Inject SectionVersions versions;
  @Inject HistoryViews views;
  @Inject SectionTitles titles;
  @Inject MissionAccounts accounts;
  @Inject RestoreVersion restoring;
  @Inject Flash flash;

  @PathParam("id")
  long callId;

  @GET
  public TemplateInstance list() {
    Submission reply = reply();
    CallForViews call = replies.call(callId);
    return new HistoryPages.HistoryList(
        callId, views.callTitle(call), home(), editable(call, reply), views.sections(call, reply));
  }

  @GET
  @Path("{position:\\d+}/{number:\\d+}")
  public TemplateInstance show(
      @PathParam("position") int position, @PathParam("number") int number) {
    Submission reply = reply();
    CallForViews call = replies.call(callId);
    SectionVersion version =
        versions.of(reply, position, number).orElseThrow(RestoreVersion::noVersion);
    boolean latest = views.isLatest(reply, version);
    Optional<SectionVersion> before = views.before(reply, version);
    List<HistoryPages.Piece> pieces = views.pieces(before, version, reply.originalLanguage());
    return new HistoryPages.VersionPage(
        callId,
        views.callTitle(call),
        home(),
        position,
        titles.of(call, version.section()),
        views.row(reply, version, latest),
        reply.originalLanguage().code(),
        reply.originalLanguage().direction().htmlValue(),
        pieces,
        before.isPresent(),
        !latest && editable(call, reply));
  }

  @POST
  @Path("{position:\\d+}/{number:\\d+}/restore")
  public Response restore(@PathParam("position") int position, @PathParam("number") int number) {
    restoring.restore(callId, desk.writesFor(), position, number, desk.actor());
    flash.success("submissionhistory.restored", number);
    return Response.seeOther(URI.create("/mission/calls/" + callId + "/write/" + position)).build();
  }

  private boolean editable(CallForViews call, Submission reply) {
    return call.isOpen() && desk.mayWrite() && reply.state().isEditable();
  }

  private ZoneId home() {
    return accounts.mission(desk.stateCode()).timeZone();
  }

  private Submission reply() {
    return submissions.find(callId, desk.stateCode()).orElseThrow(Replies::noReply);
  }
}
