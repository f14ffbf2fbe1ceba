package org.verbale.request.overview;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.verbale.request.CallsForViews;
import org.verbale.request.CloseCall;
import org.verbale.request.MakeCall;
import org.verbale.request.issue.IssueChecklist;
import org.verbale.web.Flash;
import org.verbale.web.NotFound;
import org.verbale.web.PageLanguage;
import org.verbale.web.Roles;

/** The officer's pages of calls: the list, one call, this year's from last year's, closing. */
@Path("/officer/calls")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.OFFICER)
public class CallPages {

  private final CallsForViews calls;
  private final NoteLines noteLines;
  private final IssueChecklist checklist;
  private final MakeCall makeCall;
  private final CloseCall closeCall;
  private final PageLanguage language;
  private final Flash flash;

  CallPages(
      CallsForViews calls,
      NoteLines noteLines,
      IssueChecklist checklist,
      MakeCall makeCall,
      CloseCall closeCall,
      PageLanguage language,
      Flash flash) {
    this.calls = calls;
    this.noteLines = noteLines;
    this.checklist = checklist;
    this.makeCall = makeCall;
    this.closeCall = closeCall;
    this.language = language;
    this.flash = flash;
  }

  @GET
  public TemplateInstance list() {
    return new CallList(calls.latestFirst(), language.current());
  }

  @GET
  @Path("{id:\\d+}")
  public TemplateInstance one(long id) {
    var call = calls.existing(id);
    return new CallPage(
        call,
        noteLines.of(call),
        call.isDraft() ? checklist.of(call, language.current()) : java.util.List.of(),
        checklist.allows(call),
        noteLines.correctionDue(call),
        language.current());
  }

  /** Starts this year's call from an earlier one, in one step. */
  @POST
  @Path("again")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response again(@RestForm Long previous, @RestForm Long mandate) {
    if (previous == null || mandate == null) {
      throw new NotFound("request.notFound.call");
    }
    var call = makeCall.again(previous, mandate);
    flash.success("request.flash.again");
    return Response.seeOther(URI.create("/officer/calls/" + call.id() + "/edit")).build();
  }

  @POST
  @Path("{id:\\d+}/close")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response close(long id) {
    closeCall.close(id);
    flash.success("request.flash.closed");
    return Response.seeOther(URI.create("/officer/calls/" + id)).build();
  }
}
