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
import java.util.List;
import org.verbale.submission.AcceptReply;
import org.verbale.submission.Actor;
import org.verbale.submission.Replies;
import org.verbale.submission.ReplyStatus;
import org.verbale.submission.ReplyStatuses;
import org.verbale.submission.ReturnForCorrection;
import org.verbale.submission.Submissions;
import org.verbale.submission.receipt.Receipts;
import org.verbale.web.CurrentPerson;
import org.verbale.web.Roles;
import org.verbale.web.StrictReading;

/** The officer's side of replies for programs. Unfinished drafts are the missions' own. */
@Path("/api/v1/calls/{id:\\d+}/replies")
@RolesAllowed(Roles.OFFICER)
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@CustomDeserialization(StrictReading.class)
public class OfficerReplyApi {
  @Inject CurrentPerson person;
  @Inject Replies replies;
  @Inject Submissions submissions;
  @Inject ReplyStatuses statuses;
  @Inject Receipts receipts;
  @Inject AcceptReply accept;
  @Inject ReturnForCorrection returning;

  @PathParam("id")
  long callId;

  /** Where the reply of each State stands that has begun one or is named in a joint one. */
  @GET
  public List<ReplyStatus> list() {
    replies.call(callId);
    return List.copyOf(statuses.of(callId).values());
  }

  @GET
  @Path("{state:[A-Z]{3}}")
  public ReplyJson.Reply get(@PathParam("state") String stateCode) {
    return ReplyJson.submittedPart(
        submissions
            .find(callId, stateCode)
            .filter(reply -> !reply.revisions().isEmpty())
            .orElseThrow(Replies::noReply),
        receipts);
  }

  @POST
  @Path("{state:[A-Z]{3}}/accept")
  public ReplyJson.Reply accept(@PathParam("state") String stateCode) {
    accept.accept(callId, stateCode, officer());
    submissions.getEntityManager().clear();
    return get(stateCode);
  }

  @POST
  @Path("{state:[A-Z]{3}}/return")
  public ReplyJson.Reply returnIt(@PathParam("state") String stateCode, ReplyJson.Words words) {
    returning.returnIt(callId, stateCode, words == null ? null : words.reason(), officer());
    submissions.getEntityManager().clear();
    return get(stateCode);
  }

  private Actor officer() {
    return new Actor(person.subject(), person.name());
  }
}
