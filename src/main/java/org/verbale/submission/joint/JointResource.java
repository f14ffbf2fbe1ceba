package org.verbale.submission.joint;

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
import java.util.Optional;
import org.verbale.request.CallForViews;
import org.verbale.submission.AnswerJointReply;
import org.verbale.submission.JointAnswer;
import org.verbale.submission.KnownStates;
import org.verbale.submission.Replies;
import org.verbale.submission.ReplyPreview;
import org.verbale.submission.ReplyRefusal;
import org.verbale.submission.Revision;
import org.verbale.submission.Submissions;
import org.verbale.submission.desk.DeskPerson;
import org.verbale.submission.desk.TaskPages;
import org.verbale.submission.desk.WritingPage;
import org.verbale.submission.receipt.Receipt;
import org.verbale.submission.receipt.Receipts;
import org.verbale.submission.view.Downloads;
import org.verbale.submission.view.ReplyViews;
import org.verbale.web.Flash;
import org.verbale.web.NotFound;
import org.verbale.web.PageLanguage;
import org.verbale.web.Roles;
import org.verbale.web.ration.Rationed;

/** A State reads a joint reply that names it, and confirms it with a fresh login, or does not. */
@Path("/mission/calls/{id:\\d+}/joint/{sender:[A-Z]{3}}")
@RolesAllowed(Roles.MISSION)
@Blocking
@Produces(MediaType.TEXT_HTML)
public class JointResource {
  @Inject DeskPerson desk;
  @Inject TaskPages pages;
  @Inject ReplyViews views;
  @Inject Replies replies;
  @Inject Submissions submissions;
  @Inject Receipts receipts;
  @Inject KnownStates states;
  @Inject AnswerJointReply answering;
  @Inject Instance<ReplyPreview> report;
  @Inject PageLanguage language;
  @Inject Flash flash;

  @PathParam("id")
  long callId;

  @PathParam("sender")
  String sender;

  @GET
  public TemplateInstance read() {
    return page(null);
  }

  /** The very page of the report, with what was submitted in it. */
  @GET
  @Rationed
  @Path("preview.pdf")
  @Produces("application/pdf")
  public Response previewPdf() {
    Revision revision = revision();
    if (!report.isResolvable()) {
      throw new NotFound("submission.notFound.preview");
    }
    String name = "%s-%d-joint.pdf".formatted(sender, callId);
    return Downloads.pdf(name, report.get().asInReport(revision));
  }

  @POST
  @Path("confirm")
  public Response confirm() {
    desk.signsFor();
    desk.requireFreshLogin();
    return answer(JointAnswer.Answer.CONFIRMED, null);
  }

  @POST
  @Path("decline")
  public Response decline(@FormParam("reason") String reason) {
    return answer(JointAnswer.Answer.DECLINED, reason);
  }

  /** Takes a confirmation back. */
  @POST
  @Path("withdraw")
  public Response withdraw(@FormParam("reason") String reason) {
    return answer(JointAnswer.Answer.WITHDRAWN, reason);
  }

  private Response answer(JointAnswer.Answer answer, String reason) {
    try {
      answering.answer(callId, sender, desk.signsFor(), answer, reason, desk.actor());
    } catch (ReplyRefusal.ReasonMissing missing) {
      var trouble = new WritingPage.Trouble(missing.key(), missing.arguments());
      return Response.status(missing.status()).entity(page(trouble)).build();
    }
    flash.success("submissionjoint.done." + answer);
    return Response.seeOther(URI.create("/mission/calls/" + callId + "/joint/" + sender)).build();
  }

  private JointPage page(WritingPage.Trouble trouble) {
    CallForViews call = replies.call(callId);
    Revision revision = revision();
    Optional<JointAnswer> answer = revision.jointAnswer(desk.stateCode());
    return new JointPage(
        pages.head(call),
        sender,
        states.name(sender, language.current()),
        revision.number(),
        revision.submittedAt(),
        views.revision(revision),
        report.isResolvable(),
        answer.map(JointResource::answered).orElse(null),
        is(answer, JointAnswer.Answer.CONFIRMED),
        receipts.of(revision).map(Receipt::number).orElse(null),
        is(answer, JointAnswer.Answer.DECLINED),
        desk.maySign(),
        desk.hasFreshLogin(),
        desk.freshMinutes(),
        trouble);
  }

  private Revision revision() {
    return submissions
        .find(callId, sender)
        .map(reply -> AnswerJointReply.toConfirm(reply, desk.stateCode()))
        .orElseThrow(() -> new NotFound("submissionjoint.notFound"));
  }

  private static boolean is(Optional<JointAnswer> given, JointAnswer.Answer answer) {
    return given.map(JointAnswer::answer).filter(answer::equals).isPresent();
  }

  private static JointPage.Answered answered(JointAnswer given) {
    return new JointPage.Answered(
        given.answer().name(), given.reason(), given.givenBy().name(), given.givenAt());
  }
}
