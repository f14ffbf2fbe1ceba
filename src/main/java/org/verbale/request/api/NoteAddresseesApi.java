package org.verbale.request.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.delivery.AddresseeLine;
import org.verbale.request.delivery.AddresseeLines;
import org.verbale.request.note.NotesVerbales;
import org.verbale.web.NotFound;
import org.verbale.web.Roles;

/** The addressees of a note with what became of it, for programs of the Secretariat. */
@Path("/api/v1/calls/{id:\\d+}/notes/{note:\\d+}/addressees")
@RolesAllowed(Roles.OFFICER)
@Produces(MediaType.APPLICATION_JSON)
public class NoteAddresseesApi {

  /**
   * An addressee of a note.
   *
   * @param delivered whether its letters are made and its mails stand in the outbox
   * @param languages of its letters
   * @param error why the last try to make its letters failed; null if none has
   * @param unreachable whether every address that was written to has failed, or there is none
   */
  public record NoteAddressee(
      String state,
      String name,
      boolean delivered,
      List<OfficialLanguage> languages,
      String error,
      boolean unreachable,
      List<MailAnswer> mails) {

    static NoteAddressee of(AddresseeLine line) {
      return new NoteAddressee(
          line.code(),
          line.name(),
          line.done(),
          line.languages(),
          line.error(),
          line.isUnreachable(),
          line.mails().stream().map(MailAnswer::of).toList());
    }
  }

  private final NotesVerbales notes;
  private final AddresseeLines lines;

  NoteAddresseesApi(NotesVerbales notes, AddresseeLines lines) {
    this.notes = notes;
    this.lines = lines;
  }

  @GET
  @Operation(summary = "The addressees of a note with the outcome of every mail")
  public List<NoteAddressee> all(long id, long note) {
    var found =
        notes
            .findByIdOptional(note)
            .filter(one -> one.call().id() == id)
            .orElseThrow(() -> new NotFound("request.notFound.note"));
    return lines.of(found, OfficialLanguage.ENGLISH).stream().map(NoteAddressee::of).toList();
  }
}
