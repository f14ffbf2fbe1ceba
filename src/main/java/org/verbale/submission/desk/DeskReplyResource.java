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
import org.verbale.submission.AskForSignOff;
import org.verbale.submission.CallBackReply;
import org.verbale.submission.CorrectReply;
import org.verbale.submission.MissionAccounts;
import org.verbale.submission.Replies;
import org.verbale.submission.ReplyPreview;
import org.verbale.submission.ReplyRefusal;
import org.verbale.submission.StartReply;
import org.verbale.submission.Submission;
import org.verbale.submission.Submissions;
import org.verbale.submission.WithdrawReply;
import org.verbale.submission.view.Downloads;
import org.verbale.submission.view.ReplyViews;
import org.verbale.web.Flash;
import org.verbale.web.NotFound;
import org.verbale.web.Roles;
import org.verbale.web.UserFacingException;
import org.verbale.web.ration.Rationed;

/** One reply: its tasks, its preview, and what the mission may do with it as a whole. */
@Path("/mission/calls/{id:\\d+}")
@RolesAllowed(Roles.MISSION)
@Blocking
@Produces(MediaType.TEXT_HTML)
public class DeskReplyResource {
  @Inject DeskPerson desk;
  @Inject TaskPages pages;
  @Inject ReplyViews views;
  @Inject Replies replies;
  @Inject Submissions submissions;
  @Inject MissionAccounts accounts;
  @Inject StartReply start;
  @Inject AskForSignOff ask;
  @Inject CallBackReply callBack;
  @Inject CorrectReply correct;
  @Inject WithdrawReply withdraw;
  @Inject Instance<ReplyPreview> report;
  @Inject Flash flash;

  @PathParam("id")
  long callId;

  @GET
  public TemplateInstance tasks() {
    String stateCode = desk.stateCode();
    return pages.tasks(replies.call(callId), submissions.find(callId, stateCode).orElse(null));
  }

  @POST
  @Path("start")
  public Response start() {
    String stateCode = desk.writesFor();
    start.start(callId, stateCode, accounts.language(stateCode), desk.actor());
    return toTasks();
  }

  @GET
  @Path("preview")
  public TemplateInstance preview() {
    CallForViews call = replies.call(callId);
    Submission reply = reply();
    return new PreviewPage(
        pages.head(call),
        views.draft(call, reply),
        pages.tasks(call, reply).standing(),
        report.isResolvable());
  }

  @GET
  @Rationed
  @Path("preview.pdf")
  @Produces("application/pdf")
  public Response previewPdf() {
    Submission reply = reply();
    if (!report.isResolvable()) {
      throw new NotFound("submission.notFound.preview");
    }
    String name = reply.stateCode() + "-" + callId + ".pdf";
    return Downloads.pdf(name, report.get().asInReport(reply));
  }

  @POST
  @Path("sign-off-request")
  public Response askForSignOff(@FormParam("comment") String comment) {
    try {
      ask.ask(callId, desk.writesFor(), comment, desk.actor());
    } catch (ReplyRefusal.OverTheLimit
        | ReplyRefusal.NothingWritten
        | ReplyRefusal.NilReplyHasText refused) {
      // What is to be done stands on the page of tasks, and so does the comment.
      var trouble = new WritingPage.Trouble(refused.key(), refused.arguments());
      var page = pages.tasks(replies.call(callId), reply()).notSent(trouble, comment);
      return Response.status(refused.status()).entity(page).build();
    }
    flash.success("submission.signOff.asked");
    return toTasks();
  }

  @POST
  @Path("call-back")
  public Response callBack() {
    callBack.callBack(callId, desk.writesFor(), desk.actor());
    flash.success("submission.signOff.calledBack");
    return toTasks();
  }

  @POST
  @Path("correct")
  public Response correct(@FormParam("reason") String reason) {
    try {
      correct.correct(callId, desk.writesFor(), reason, desk.actor());
    } catch (ReplyRefusal.ReasonMissing missing) {
      return notDone(missing);
    }
    flash.success("submission.correct.opened");
    return toTasks();
  }

  @POST
  @Path("withdraw")
  public Response withdraw(@FormParam("reason") String reason) {
    try {
      withdraw.withdraw(callId, desk.signsFor(), reason, desk.actor());
    } catch (ReplyRefusal.ReasonMissing missing) {
      return notDone(missing);
    }
    flash.success("submission.withdraw.done");
    return toTasks();
  }

  private Response notDone(UserFacingException refused) {
    var trouble = new WritingPage.Trouble(refused.key(), refused.arguments());
    var page = pages.tasks(replies.call(callId), reply()).notDone(trouble);
    return Response.status(refused.status()).entity(page).build();
  }

  private Submission reply() {
    return submissions.find(callId, desk.stateCode()).orElseThrow(Replies::noReply);
  }

  private Response toTasks() {
    return Response.seeOther(URI.create("/mission/calls/" + callId)).build();
  }
}
