package org.verbale.submission.api;

import io.quarkus.resteasy.reactive.jackson.CustomDeserialization;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.verbale.submission.AnswerJointReply;
import org.verbale.submission.JointAnswer;
import org.verbale.submission.Revision;
import org.verbale.submission.Submissions;
import org.verbale.submission.desk.DeskPerson;
import org.verbale.web.BadInput;
import org.verbale.web.NotFound;
import org.verbale.web.Roles;
import org.verbale.web.StrictReading;

/** A State's answer to a joint reply that names it, for programs. */
@Path("/api/v1/calls/{id:\\d+}/joint-replies/{sender:[A-Z]{3}}")
@RolesAllowed(Roles.MISSION)
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@CustomDeserialization(StrictReading.class)
public class JointReplyApi {
  @Inject DeskPerson desk;
  @Inject Submissions submissions;
  @Inject AnswerJointReply answering;

  @PathParam("id")
  long callId;

  @PathParam("sender")
  String sender;

  /** The reply as it was submitted, and what the own State has answered last; null before. */
  @GET
  @Operation(summary = "A joint reply that names the caller's State")
  public ReplyJson.Joint get() {
    Revision revision =
        submissions
            .find(callId, sender)
            .map(reply -> AnswerJointReply.toConfirm(reply, desk.stateCode()))
            .orElseThrow(() -> new NotFound("submissionjoint.notFound"));
    return ReplyJson.Joint.of(revision, desk.stateCode());
  }

  /** Confirms, declines, or takes a confirmation back; a confirmation needs a fresh login. */
  @POST
  @Operation(summary = "Answer a joint reply: CONFIRMED, DECLINED or WITHDRAWN (with a reason)")
  public ReplyJson.Joint answer(ReplyJson.JointWord word) {
    if (word == null || word.answer() == null) {
      throw new BadInput("submission.api.noBody");
    }
    String stateCode = desk.signsFor();
    if (word.answer() == JointAnswer.Answer.CONFIRMED) {
      desk.requireFreshLogin();
    }
    answering.answer(callId, sender, stateCode, word.answer(), word.reason(), desk.actor());
    submissions.getEntityManager().clear();
    return get();
  }
}
