package org.verbale.request.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.verbale.language.OfficialLanguage;
import org.verbale.mandate.Resolutions;
import org.verbale.mandate.SubParagraph;
import org.verbale.request.CallForViews;
import org.verbale.request.CallProposal;
import org.verbale.request.CallSettings;
import org.verbale.request.CallState;
import org.verbale.request.CallWording;
import org.verbale.request.CallsForViews;
import org.verbale.request.GivenWords;
import org.verbale.request.MakeCall;
import org.verbale.request.SubmissionDeadline;
import org.verbale.request.extension.GrantExtension;
import org.verbale.request.issue.IssueNoteVerbale;
import org.verbale.request.note.NoteProgress;
import org.verbale.request.note.NoteVerbale;
import org.verbale.request.note.NotesVerbales;
import org.verbale.web.BadInput;
import org.verbale.web.FieldError;
import org.verbale.web.NotFound;
import org.verbale.web.Roles;

/** Calls for views and their notes for programs of the Secretariat. */
@Path("/api/v1/calls")
@RolesAllowed(Roles.OFFICER)
@Produces(MediaType.APPLICATION_JSON)
public class CallsApi {

  /**
   * A new call: what is left out is proposed from the mandate, as on the page.
   *
   * @param deadline local date and time in the zone
   * @param zone IANA name; New York if left out
   * @param words for languages in which the resolution is not registered
   */
  public record NewCall(
      Long mandate,
      Integer targetSession,
      LocalDateTime deadline,
      String zone,
      List<OfficialLanguage> noteLanguages,
      Integer wordLimit,
      Set<Integer> reminderDays,
      List<WordsOfLanguage> words) {}

  /**
   * What a note quotes in a language in which the resolution is not registered.
   *
   * @param title of the call; that of the resolution if left out
   * @param consent null for none
   */
  public record WordsOfLanguage(
      OfficialLanguage language,
      String title,
      String consent,
      String resolutionTitle,
      String paragraph,
      List<SubParagraph> parts) {

    CallWording wording() {
      var given = new GivenWords(resolutionTitle, paragraph, parts);
      return new CallWording(
          title == null || title.isBlank() ? resolutionTitle : title, consent, given);
    }
  }

  /** More time for a State. */
  public record NewExtension(String state, Instant until, String reason) {}

  /** A call as programs see it. */
  public record CallAnswer(
      long id,
      CallState state,
      String title,
      String resolution,
      int paragraph,
      int targetSession,
      Instant deadline,
      String zone,
      Instant cutOff,
      List<OfficialLanguage> noteLanguages,
      Integer wordLimit,
      List<NoteAnswer> notes) {}

  /** A note of a call. */
  public record NoteAnswer(
      long id, String reference, String corrects, LocalDate dated, NoteProgress progress) {}

  private final CallsForViews calls;
  private final NotesVerbales notes;
  private final Resolutions resolutions;
  private final MakeCall makeCall;
  private final IssueNoteVerbale issueNote;
  private final GrantExtension grantExtension;
  private final Clock clock;

  CallsApi(
      CallsForViews calls,
      NotesVerbales notes,
      Resolutions resolutions,
      MakeCall makeCall,
      IssueNoteVerbale issueNote,
      GrantExtension grantExtension,
      Clock clock) {
    this.calls = calls;
    this.notes = notes;
    this.resolutions = resolutions;
    this.makeCall = makeCall;
    this.issueNote = issueNote;
    this.grantExtension = grantExtension;
    this.clock = clock;
  }

  @GET
  @Operation(summary = "All calls for views, the latest deadline first")
  public List<CallAnswer> all() {
    return calls.latestFirst().stream().map(this::answer).toList();
  }

  @GET
  @Path("{id:\\d+}")
  @Operation(summary = "One call with its notes and how far they have been delivered")
  public CallAnswer one(long id) {
    return answer(calls.existing(id));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Make a call for views from a mandate")
  public Response make(NewCall asked) {
    if (asked == null || asked.mandate() == null) {
      throw new NotFound("request.notFound.mandate");
    }
    var call = makeCall.make(asked.mandate(), settings(asked));
    return Response.created(URI.create("/api/v1/calls/" + call.id()))
        .entity(one(call.id()))
        .build();
  }

  @POST
  @Path("{id:\\d+}/issue")
  @Operation(summary = "Issue the note verbale of a call; delivery goes on in the background")
  public Response issue(long id) {
    issueNote.issue(id);
    return Response.accepted(one(id)).build();
  }

  @POST
  @Path("{id:\\d+}/extensions")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Give one State more time")
  public Response extend(long id, NewExtension asked) {
    if (asked == null || asked.until() == null || asked.state() == null) {
      throw new BadInput(
          "web.error.form", List.of(new FieldError("until", "request.error.deadline.missing")));
    }
    grantExtension.grant(id, asked.state(), asked.until(), asked.reason());
    return Response.noContent().build();
  }

  private CallSettings settings(NewCall asked) {
    var mandate =
        resolutions
            .mandate(asked.mandate())
            .orElseThrow(() -> new NotFound("request.notFound.mandate"));
    var proposal = CallProposal.fresh(mandate, clock.instant());
    return proposal
        .with(
            asked.targetSession(),
            deadline(asked),
            asked.noteLanguages(),
            asked.wordLimit(),
            wordings(proposal, asked),
            asked.reminderDays())
        .withQuestionsFromGivenParts();
  }

  private static Map<OfficialLanguage, CallWording> wordings(CallSettings proposal, NewCall asked) {
    if (asked.words() == null) {
      return null;
    }
    var wordings = new HashMap<>(proposal.wordings());
    for (var words : asked.words()) {
      if (words.language() == null) {
        throw new BadInput(
            "web.error.form", List.of(new FieldError("words", "request.error.given.language")));
      }
      wordings.put(words.language(), words.wording());
    }
    return wordings;
  }

  private static SubmissionDeadline deadline(NewCall asked) {
    if (asked.deadline() == null) {
      return null;
    }
    try {
      var zone = asked.zone() == null ? SubmissionDeadline.NEW_YORK : ZoneId.of(asked.zone());
      return SubmissionDeadline.at(asked.deadline(), zone).deadline();
    } catch (java.time.DateTimeException e) {
      throw new BadInput(
          "web.error.form", List.of(new FieldError("zone", "request.error.zone", asked.zone())));
    }
  }

  private CallAnswer answer(CallForViews call) {
    return new CallAnswer(
        call.id(),
        call.state(),
        call.titleOrElse(OfficialLanguage.ENGLISH),
        call.mandate().resolution().symbol(),
        call.mandate().paragraph(),
        call.targetSession(),
        call.deadline().instant(),
        call.deadline().zone().getId(),
        call.cutOff().orElse(null),
        call.noteLanguages(),
        call.wordLimit().isPresent() ? call.wordLimit().getAsInt() : null,
        notes.of(call).stream().map(this::answer).toList());
  }

  private NoteAnswer answer(NoteVerbale note) {
    return new NoteAnswer(
        note.id(),
        note.reference(),
        note.corrects().map(NoteVerbale::reference).orElse(null),
        note.dated(),
        notes.progress(note));
  }
}
