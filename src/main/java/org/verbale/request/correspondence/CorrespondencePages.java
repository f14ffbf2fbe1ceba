package org.verbale.request.correspondence;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.verbale.mission.CurrentMission;
import org.verbale.request.CallForViews;
import org.verbale.request.CallsForViews;
import org.verbale.request.delivery.MailsToState;
import org.verbale.request.note.LettersOfState;
import org.verbale.request.note.NoteDownload;
import org.verbale.request.note.NotesVerbales;
import org.verbale.request.reminder.Reminders;
import org.verbale.web.PageLanguage;
import org.verbale.web.Roles;

/** What the Secretariat has sent to the mission of whoever asks; no other State's is reachable. */
@Path("/mission/calls/{id:\\d+}/correspondence")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.MISSION)
public class CorrespondencePages {

  private final CallsForViews calls;
  private final NotesVerbales notes;
  private final LettersOfState letters;
  private final Reminders reminders;
  private final MailsToState mails;
  private final CurrentMission mission;
  private final PageLanguage language;

  CorrespondencePages(
      CallsForViews calls,
      NotesVerbales notes,
      LettersOfState letters,
      Reminders reminders,
      MailsToState mails,
      CurrentMission mission,
      PageLanguage language) {
    this.calls = calls;
    this.notes = notes;
    this.letters = letters;
    this.reminders = reminders;
    this.mails = mails;
    this.mission = mission;
    this.language = language;
  }

  @GET
  public TemplateInstance all(long id) {
    var state = mission.stateCode();
    var call = call(id);
    var received =
        notes.of(call).stream()
            .map(note -> new Correspondence.NoteLetter(note, letters.languages(note, state)))
            .toList();
    return new Correspondence(
        call,
        call.deadlineFor(state),
        received,
        call.extensionsOf(state),
        reminders.of(call, state),
        mails.of(call, state),
        language.current());
  }

  @GET
  @Path("notes/{note:\\d+}/{code}")
  @Produces("application/pdf")
  public Response letter(long id, long note, String code) {
    var state = mission.stateCode();
    var call = call(id);
    var found =
        notes
            .findByIdOptional(note)
            .filter(one -> one.call().id().equals(call.id()))
            .orElseThrow(NoteDownload::noSuchNote);
    return NoteDownload.of(found, letters.in(found, state, NoteDownload.languageOf(code)));
  }

  private CallForViews call(long id) {
    return calls
        .findByIdOptional(id)
        .filter(call -> !call.isDraft())
        .orElseThrow(CallsForViews::noSuchCall);
  }
}
