package org.verbale.request.delivery;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.verbale.request.note.NoteDownload;
import org.verbale.request.note.NoteVerbale;
import org.verbale.request.note.NotesVerbales;
import org.verbale.web.PageLanguage;
import org.verbale.web.Roles;

/** The officer's pages of an issued note: its progress, its addressees, its files. */
@Path("/officer/notes/{id:\\d+}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.OFFICER)
public class NotePages {

  private final NotesVerbales notes;
  private final AddresseeLines addresseeLines;
  private final PageLanguage language;

  NotePages(NotesVerbales notes, AddresseeLines addresseeLines, PageLanguage language) {
    this.notes = notes;
    this.addresseeLines = addresseeLines;
    this.language = language;
  }

  @GET
  public TemplateInstance one(long id) {
    var note = note(id);
    var addressees = addresseeLines.of(note, language.current());
    return new NotePage(
        note,
        notes.correctionOf(note).orElse(null),
        notes.progress(note),
        addressees,
        addressees.stream().filter(AddresseeLine::isUnreachable).toList(),
        notes.circularLanguages(note),
        language.current());
  }

  @GET
  @Path("circular/{code}")
  @Produces("application/pdf")
  public Response circular(long id, String code) {
    var note = note(id);
    return NoteDownload.of(note, notes.circular(note, NoteDownload.languageOf(code)));
  }

  @GET
  @Path("letters/{state}/{code}")
  @Produces("application/pdf")
  public Response letter(long id, String state, String code) {
    var note = note(id);
    return NoteDownload.of(note, notes.file(note, state, NoteDownload.languageOf(code)));
  }

  private NoteVerbale note(long id) {
    return notes.findByIdOptional(id).orElseThrow(NoteDownload::noSuchNote);
  }
}
