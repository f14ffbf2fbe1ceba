package org.verbale.request.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.verbale.mandate.Resolutions;
import org.verbale.request.CallProposal;
import org.verbale.request.CallsForViews;
import org.verbale.request.CloseCall;
import org.verbale.request.MakeCall;
import org.verbale.request.ReviseCall;
import org.verbale.request.issue.IssueNoteVerbale;
import org.verbale.request.note.NoteVerbale;
import org.verbale.request.note.NotesVerbales;
import org.verbale.web.NotFound;
import org.verbale.web.Roles;

/** Calls for views and the issue of their notes, for programs of the Secretariat. */
@Path("/api/v1/calls")
@RolesAllowed(Roles.OFFICER)
@Produces(MediaType.APPLICATION_JSON)
public class CallsApi {

  private final CallsForViews calls;
  private final NotesVerbales notes;
  private final CallAnswers answers;
  private final Resolutions resolutions;
  private final MakeCall makeCall;
  private final ReviseCall reviseCall;
  private final CloseCall closeCall;
  private final IssueNoteVerbale issueNote;
  private final EntityManager entities;
  private final Clock clock;

  CallsApi(
      CallsForViews calls,
      NotesVerbales notes,
      CallAnswers answers,
      Resolutions resolutions,
      MakeCall makeCall,
      ReviseCall reviseCall,
      CloseCall closeCall,
      IssueNoteVerbale issueNote,
      EntityManager entities,
      Clock clock) {
    this.calls = calls;
    this.notes = notes;
    this.answers = answers;
    this.resolutions = resolutions;
    this.makeCall = makeCall;
    this.reviseCall = reviseCall;
    this.closeCall = closeCall;
    this.issueNote = issueNote;
    this.entities = entities;
    this.clock = clock;
  }

  @GET
  @Operation(summary = "All calls for views, the latest deadline first")
  public List<CallJson.CallAnswer> all() {
    return calls.latestFirst().stream().map(answers::of).toList();
  }

  @GET
  @Path("{id:\\d+}")
  @Operation(summary = "One call with its notes and how far they have been delivered")
  public CallJson.CallAnswer one(long id) {
    return answers.of(calls.existing(id));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Make a call for views from a mandate")
  public Response make(CallJson.NewCall asked) {
    if (asked == null || asked.mandate() == null) {
      throw noSuchMandate();
    }
    var mandate = resolutions.mandate(asked.mandate()).orElseThrow(CallsApi::noSuchMandate);
    var settings = AskedSettings.of(asked, CallProposal.fresh(mandate, clock.instant()));
    var call = makeCall.make(asked.mandate(), settings);
    return Response.created(URI.create("/api/v1/calls/" + call.id()))
        .entity(one(call.id()))
        .build();
  }

  @PATCH
  @Path("{id:\\d+}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Change settings of a call",
      description =
          "What is left out stays. After the issue the session and the number of questions are"
              + " frozen, and a correcting note tells missions of the rest.")
  public CallJson.CallAnswer revise(long id, CallJson.RevisedCall asked) {
    if (asked == null || asked.version() == null) {
      throw AskedSettings.bad("version", "request.error.version");
    }
    var now = calls.existing(id).settings();
    reviseCall.revise(id, asked.version(), AskedSettings.of(asked, now));
    return fresh(id);
  }

  @POST
  @Path("{id:\\d+}/issue")
  @Operation(summary = "Issue the note verbale of a call; delivery goes on in the background")
  public Response issue(long id) {
    issueNote.issue(id);
    return Response.accepted(one(id)).build();
  }

  @POST
  @Path("{id:\\d+}/corrections")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Issue a note that corrects the latest one of a call",
      description =
          "What is issued is frozen: the correction is a new note with a reference of its own, and"
              + " says what the call says now.")
  public Response correct(long id, CallJson.NewCorrection asked) {
    calls.existing(id);
    if (asked == null || asked.corrects() == null) {
      throw AskedSettings.bad("corrects", "request.error.corrects");
    }
    var corrected =
        notes
            .byReference(asked.corrects())
            .map(NoteVerbale::id)
            .orElseThrow(() -> new NotFound("request.notFound.note"));
    issueNote.correct(id, corrected);
    return Response.accepted(fresh(id)).build();
  }

  @POST
  @Path("{id:\\d+}/close")
  @Operation(summary = "Close a call: no more replies are taken, not even late ones")
  public CallJson.CallAnswer close(long id) {
    closeCall.close(id);
    return fresh(id);
  }

  /** As the database has it after the operation's own transaction. */
  private CallJson.CallAnswer fresh(long id) {
    entities.clear();
    return one(id);
  }

  private static NotFound noSuchMandate() {
    return new NotFound("request.notFound.mandate");
  }
}
