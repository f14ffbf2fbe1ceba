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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.verbale.mail.MailOutcome;
import org.verbale.mail.MailStatus;
import org.verbale.request.CallsForViews;
import org.verbale.request.CloseCall;
import org.verbale.request.MakeCall;
import org.verbale.request.delivery.AddresseeLine;
import org.verbale.request.delivery.AddresseeLines;
import org.verbale.request.issue.IssueChecklist;
import org.verbale.request.note.NotesVerbales;
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
  private final NotesVerbales notes;
  private final NoteLines noteLines;
  private final AddresseeLines addresseeLines;
  private final IssueChecklist checklist;
  private final MakeCall makeCall;
  private final CloseCall closeCall;
  private final PageLanguage language;
  private final Flash flash;

  CallPages(
      CallsForViews calls,
      NotesVerbales notes,
      NoteLines noteLines,
      AddresseeLines addresseeLines,
      IssueChecklist checklist,
      MakeCall makeCall,
      CloseCall closeCall,
      PageLanguage language,
      Flash flash) {
    this.calls = calls;
    this.notes = notes;
    this.noteLines = noteLines;
    this.addresseeLines = addresseeLines;
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
    var addressees =
        notes
            .latestOf(call)
            .map(note -> addresseeLines.of(note, language.current()))
            .orElse(List.of());
    return new CallPage(
        call,
        noteLines.of(call),
        call.isDraft() ? checklist.of(call, language.current()) : List.of(),
        checklist.allows(call),
        noteLines.correctionDue(call),
        mails(addressees),
        addressees.stream().filter(AddresseeLine::isUnreachable).toList(),
        language.current());
  }

  private static Map<MailStatus, Long> mails(List<AddresseeLine> addressees) {
    return addressees.stream()
        .flatMap(line -> line.mails().stream())
        .collect(
            Collectors.groupingBy(
                MailOutcome::status, () -> new EnumMap<>(MailStatus.class), Collectors.counting()));
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
