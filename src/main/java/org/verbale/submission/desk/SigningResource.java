package org.verbale.submission.desk;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.verbale.request.CallForViews;
import org.verbale.submission.DeskSettings;
import org.verbale.submission.MissionAccounts;
import org.verbale.submission.Replies;
import org.verbale.submission.ReplyPreview;
import org.verbale.submission.ReplyRefusal;
import org.verbale.submission.ReturnToDrafter;
import org.verbale.submission.Revision;
import org.verbale.submission.SignOffReply;
import org.verbale.submission.SignOffRequest;
import org.verbale.submission.Submission;
import org.verbale.submission.SubmissionState;
import org.verbale.submission.Submissions;
import org.verbale.submission.receipt.Receipt;
import org.verbale.submission.receipt.Receipts;
import org.verbale.submission.view.ReplyViews;
import org.verbale.web.Flash;
import org.verbale.web.Roles;

/** The head of mission reads, signs with a fresh login, or sends the draft back. */
@Path("/mission/calls/{id:\\d+}/sign-off")
@RolesAllowed(Roles.MISSION)
@Blocking
@Produces(MediaType.TEXT_HTML)
public class SigningResource {
  @Inject DeskPerson desk;
  @Inject DeskSettings settings;
  @Inject TaskPages pages;
  @Inject ReplyViews views;
  @Inject Replies replies;
  @Inject Submissions submissions;
  @Inject Receipts receipts;
  @Inject MissionAccounts accounts;
  @Inject SignOffReply sign;
  @Inject ReturnToDrafter returning;
  @Inject Instance<ReplyPreview> report;
  @Inject Flash flash;

  @PathParam("id")
  long callId;

  @GET
  public TemplateInstance read() {
    return page(null);
  }

  private SignPage page(WritingPage.Trouble trouble) {
    CallForViews call = replies.call(callId);
    Submission reply = reply(desk.signsFor());
    SignOffRequest request = reply.signOffRequest();
    if (reply.state() != SubmissionState.AWAITING_SIGN_OFF) {
      throw new ReplyRefusal.NotInThisState(reply.state());
    }
    boolean onePerson = call.onePersonMaySign() && accounts.hasOne(reply.stateCode());
    return new SignPage(
        pages.head(call),
        views.draft(call, reply),
        report.isResolvable(),
        pages.files(call, reply, null),
        request.drafter().name(),
        request.askedAt(),
        request.comment(),
        desk.hasFreshLogin(),
        settings.freshLogin().toMinutes(),
        !onePerson && request.drafter().subject().equals(desk.actor().subject()),
        trouble);
  }

  @POST
  public Response sign() {
    String stateCode = desk.signsFor();
    desk.requireFreshLogin();
    sign.signOff(callId, stateCode, desk.actor());
    return Response.seeOther(URI.create("/mission/calls/" + callId + "/sign-off/done")).build();
  }

  @POST
  @Path("return")
  public Response returnToDrafter(@FormParam("reason") String reason) {
    try {
      returning.returnIt(callId, desk.signsFor(), reason, desk.actor());
    } catch (ReplyRefusal.ReasonMissing missing) {
      var trouble = new WritingPage.Trouble(missing.key(), missing.arguments());
      return Response.status(missing.status()).entity(page(trouble)).build();
    }
    flash.success("submission.signOff.returned");
    return Response.seeOther(URI.create("/mission/calls/" + callId)).build();
  }

  /** The confirmation: what was received when, the receipt, what happens next. */
  @GET
  @Path("done")
  public TemplateInstance done() {
    CallForViews call = replies.call(callId);
    Revision revision = reply(desk.stateCode()).lastRevision().orElseThrow(Replies::noReply);
    return new DonePage(
        pages.head(call),
        receipts.of(revision).map(Receipt::number).orElseThrow(Replies::noReply),
        revision.sha256(),
        revision.submittedAt(),
        revision.isLate(),
        call.latePolicy().name(),
        revision.isOnePerson());
  }

  private Submission reply(String stateCode) {
    return submissions.find(callId, stateCode).orElseThrow(Replies::noReply);
  }
}
