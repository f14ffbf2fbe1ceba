package org.verbale.submission.api;

import io.quarkus.resteasy.reactive.jackson.CustomDeserialization;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.CallForViews;
import org.verbale.request.CallsForViews;
import org.verbale.request.OverLimitPolicy;
import org.verbale.request.SubmissionDeadline;
import org.verbale.submission.AskForSignOff;
import org.verbale.submission.DescribeReply;
import org.verbale.submission.DeskSettings;
import org.verbale.submission.MissionAccounts;
import org.verbale.submission.Replies;
import org.verbale.submission.SaveSection;
import org.verbale.submission.SignOffReply;
import org.verbale.submission.StartReply;
import org.verbale.submission.Submission;
import org.verbale.submission.SubmissionState;
import org.verbale.submission.Submissions;
import org.verbale.submission.WordAllowance;
import org.verbale.submission.desk.DeskPerson;
import org.verbale.submission.receipt.Receipt;
import org.verbale.submission.receipt.Receipts;
import org.verbale.submission.view.Downloads;
import org.verbale.web.BadInput;
import org.verbale.web.PageLanguage;
import org.verbale.web.Roles;
import org.verbale.web.StrictReading;

/** The mission's desk for programs. The State is that of the token, never of the address. */
@Path("/api/v1/calls")
@RolesAllowed(Roles.MISSION)
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@CustomDeserialization(StrictReading.class)
public class ReplyApi {
  @Inject DeskPerson desk;
  @Inject Replies replies;
  @Inject Submissions submissions;
  @Inject Receipts receipts;
  @Inject CallsForViews calls;
  @Inject MissionAccounts accounts;
  @Inject StartReply start;
  @Inject DescribeReply describe;
  @Inject SaveSection save;
  @Inject AskForSignOff ask;
  @Inject SignOffReply sign;
  @Inject DeskSettings settings;
  @Inject PageLanguage language;
  @Inject java.time.Clock clock;

  /** The calls that take replies, and where the mission's own stands. */
  @GET
  @Path("open")
  public List<ReplyJson.OpenCall> open() {
    String stateCode = desk.stateCode();
    return calls.open().stream().map(call -> open(call, stateCode)).toList();
  }

  private ReplyJson.OpenCall open(CallForViews call, String stateCode) {
    SubmissionDeadline deadline = call.deadlineFor(stateCode);
    WordAllowance allowance = Replies.allowance(call);
    return new ReplyJson.OpenCall(
        call.id(),
        call.titleOrElse(language.current()),
        deadline.instant(),
        deadline.zone().getId(),
        deadline.isPassedAt(clock.instant()),
        allowance.textLimit(),
        allowance.summaryLimit(),
        call.overLimitPolicy() == OverLimitPolicy.REFUSE,
        call.jointRepliesAllowed(),
        submissions
            .find(call.id(), stateCode)
            .map(reply -> reply.state().name())
            .orElse("NOT_STARTED"));
  }

  @GET
  @Path("{id:\\d+}/reply")
  public ReplyJson.Reply get(@PathParam("id") long callId) {
    Submission reply = submissions.find(callId, desk.stateCode()).orElseThrow(Replies::noReply);
    return ReplyJson.of(replies.call(callId), reply, receipts);
  }

  /** Starts the reply if need be and saves what is given: first about the reply, then sections. */
  @Operation(
      summary = "Save the draft of the reply, or begin it",
      description =
          "A field that is not known is refused with 400, a block that no reply has with 422; errors"
              + " names each place, such as sections[0].blocks[2].type. Nothing is saved then.")
  @PUT
  @Path("{id:\\d+}/reply")
  public ReplyJson.Reply put(@PathParam("id") long callId, ReplyJson.Draft draft) {
    if (draft == null) {
      throw new BadInput("submission.api.noBody");
    }
    String stateCode = desk.writesFor();
    List<SaveSection.Draft> sections = draft.drafts(settings.largestSection());
    Submission reply =
        submissions
            .find(callId, stateCode)
            .filter(present -> present.state() != SubmissionState.WITHDRAWN)
            .orElseGet(
                () -> start.start(callId, stateCode, accounts.language(stateCode), desk.actor()));
    describe(callId, stateCode, reply, draft);
    for (SaveSection.Draft section : sections) {
      requireSection(reply, section.position());
      save.save(callId, stateCode, section, desk.actor());
    }
    submissions.getEntityManager().clear();
    return get(callId);
  }

  private static void requireSection(Submission reply, int position) {
    if (position < 1 || position > reply.sections().size()) {
      throw new BadInput("submission.api.noSection", position, reply.sections().size());
    }
  }

  private void describe(long callId, String stateCode, Submission reply, ReplyJson.Draft draft) {
    boolean nothingSaid =
        draft.originalLanguage() == null
            && draft.nilReply() == null
            && draft.consentToPublish() == null
            && draft.jointStates() == null;
    if (nothingSaid) {
      return;
    }
    describe.describe(
        callId,
        stateCode,
        new DescribeReply.Description(
            language(draft, reply),
            draft.nilReply() == null ? reply.isNilReply() : draft.nilReply(),
            draft.consentToPublish() == null ? reply.consentToPublish() : draft.consentToPublish(),
            draft.jointStates() == null
                ? List.copyOf(reply.jointStateCodes())
                : draft.jointStates()));
  }

  private static OfficialLanguage language(ReplyJson.Draft draft, Submission reply) {
    if (draft.originalLanguage() == null) {
      return reply.originalLanguage();
    }
    return OfficialLanguage.find(draft.originalLanguage())
        .orElseThrow(
            () -> new BadInput("submission.api.unknownLanguage", draft.originalLanguage()));
  }

  @POST
  @Path("{id:\\d+}/reply/sign-off-request")
  public ReplyJson.Reply askForSignOff(@PathParam("id") long callId, ReplyJson.Words words) {
    ask.ask(callId, desk.writesFor(), words == null ? null : words.comment(), desk.actor());
    submissions.getEntityManager().clear();
    return get(callId);
  }

  /** Signs and submits. The token's own login must be fresh. */
  @Operation(
      summary = "Sign and submit the reply",
      description =
          "The token must say in auth_time that its holder has typed the password within the last"
              + " minutes. Tokens of the code flow do (ask with max_age), those for a password"
              + " (grant_type=password) do not and are answered with 409.")
  @POST
  @Path("{id:\\d+}/reply/sign-off")
  public ReplyJson.Reply signOff(@PathParam("id") long callId) {
    String stateCode = desk.signsFor();
    desk.requireFreshLogin();
    sign.signOff(callId, stateCode, desk.actor());
    submissions.getEntityManager().clear();
    return get(callId);
  }

  @GET
  @Path("{id:\\d+}/reply/receipt")
  @Produces("application/pdf")
  public Response receipt(@PathParam("id") long callId) {
    Receipt receipt =
        submissions
            .find(callId, desk.stateCode())
            .flatMap(Submission::lastRevision)
            .flatMap(receipts::of)
            .orElseThrow(() -> new org.verbale.web.NotFound("submission.notFound.receipt"));
    return Downloads.pdf(receipt.number() + ".pdf", receipt.content());
  }
}
