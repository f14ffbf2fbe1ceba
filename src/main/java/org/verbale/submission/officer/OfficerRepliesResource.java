package org.verbale.submission.officer;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
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
import org.verbale.submission.AcceptReply;
import org.verbale.submission.Actor;
import org.verbale.submission.Replies;
import org.verbale.submission.ReturnForCorrection;
import org.verbale.submission.Submission;
import org.verbale.submission.Submissions;
import org.verbale.submission.receipt.Receipt;
import org.verbale.submission.receipt.Receipts;
import org.verbale.submission.view.Downloads;
import org.verbale.web.CurrentPerson;
import org.verbale.web.Flash;
import org.verbale.web.NotFound;
import org.verbale.web.Roles;

/** The officer reads replies, accepts them or returns them for correction. */
@Path("/officer/calls/{id:\\d+}/replies")
@RolesAllowed(Roles.OFFICER)
@Blocking
@Produces(MediaType.TEXT_HTML)
public class OfficerRepliesResource {
  @Inject CurrentPerson person;
  @Inject OfficerViews views;
  @Inject Replies replies;
  @Inject Submissions submissions;
  @Inject Receipts receipts;
  @Inject AcceptReply accept;
  @Inject ReturnForCorrection returning;
  @Inject Flash flash;

  @PathParam("id")
  long callId;

  @GET
  public TemplateInstance list() {
    return views.list(replies.call(callId));
  }

  @GET
  @Path("{state:[A-Z]{3}}")
  public TemplateInstance read(@PathParam("state") String stateCode) {
    return views.reply(replies.call(callId), reply(stateCode));
  }

  @POST
  @Path("{state:[A-Z]{3}}/accept")
  public Response accept(@PathParam("state") String stateCode) {
    accept.accept(callId, stateCode, officer());
    flash.success("submission.officer.accepted");
    return toReply(stateCode);
  }

  @POST
  @Path("{state:[A-Z]{3}}/return")
  public Response returnIt(
      @PathParam("state") String stateCode, @FormParam("reason") String reason) {
    returning.returnIt(callId, stateCode, reason, officer());
    flash.success("submission.officer.returned");
    return toReply(stateCode);
  }

  @GET
  @Path("{state:[A-Z]{3}}/receipts/{number}")
  @Produces("application/pdf")
  public Response receipt(
      @PathParam("state") String stateCode, @PathParam("number") String number) {
    Receipt receipt =
        receipts
            .findByIdOptional(number)
            .filter(found -> belongs(found.revision().submission(), stateCode))
            .orElseThrow(() -> new NotFound("submission.notFound.receipt"));
    return Downloads.pdf(receipt.number() + ".pdf", receipt.content());
  }

  @GET
  @Path("{state:[A-Z]{3}}/files/{file:\\d+}")
  public Response file(@PathParam("state") String stateCode, @PathParam("file") long file) {
    Submission reply = reply(stateCode);
    // What lies with a draft is still the mission's own.
    boolean submitted =
        reply.attachments().stream().anyMatch(one -> one.id() == file && one.isFrozen());
    if (!submitted) {
      throw new NotFound("submission.notFound.file");
    }
    return Downloads.of(reply, file, person.subject());
  }

  private boolean belongs(Submission reply, String stateCode) {
    return reply.callId() == callId && reply.stateCode().equals(stateCode);
  }

  private Actor officer() {
    return new Actor(person.subject(), person.name());
  }

  private Submission reply(String stateCode) {
    return submissions.find(callId, stateCode).orElseThrow(Replies::noReply);
  }

  private Response toReply(String stateCode) {
    return Response.seeOther(URI.create("/officer/calls/" + callId + "/replies/" + stateCode))
        .build();
  }
}
