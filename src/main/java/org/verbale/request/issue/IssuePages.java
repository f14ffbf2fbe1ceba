package org.verbale.request.issue;

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
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.verbale.request.AddressBook;
import org.verbale.request.CallForViews;
import org.verbale.request.CallRefusal;
import org.verbale.request.CallState;
import org.verbale.request.CallsForViews;
import org.verbale.request.note.NoteContents;
import org.verbale.request.note.NoteDownload;
import org.verbale.request.note.NoteLetters;
import org.verbale.request.note.NoteVerbale;
import org.verbale.request.note.NotesVerbales;
import org.verbale.typesetting.PdfTypesetter;
import org.verbale.typesetting.html.HtmlRenderer;
import org.verbale.web.Flash;
import org.verbale.web.PageLanguage;
import org.verbale.web.Roles;
import org.verbale.web.ration.Rationed;

/** The officer's last look before a note goes out: checklist, proof, confirmation. */
@Path("/officer/calls/{id:\\d+}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.OFFICER)
public class IssuePages {

  private final CallsForViews calls;
  private final NotesVerbales notes;
  private final NoteLetters letters;
  private final IssueChecklist checklist;
  private final AddressBook addressBook;
  private final IssueNoteVerbale issueNote;
  private final PageLanguage language;
  private final Flash flash;

  IssuePages(
      CallsForViews calls,
      NotesVerbales notes,
      NoteLetters letters,
      IssueChecklist checklist,
      AddressBook addressBook,
      IssueNoteVerbale issueNote,
      PageLanguage language,
      Flash flash) {
    this.calls = calls;
    this.notes = notes;
    this.letters = letters;
    this.checklist = checklist;
    this.addressBook = addressBook;
    this.issueNote = issueNote;
    this.language = language;
    this.flash = flash;
  }

  @GET
  @Path("issue")
  public TemplateInstance look(long id) {
    var call = call(id);
    if (call.state() == CallState.CLOSED) {
      throw new CallRefusal(CallRefusal.Reason.CLOSED);
    }
    var corrects = notes.latestOf(call).orElse(null);
    var mayIssue = checklist.allows(call);
    return new IssuePage(
        call,
        corrects,
        checklist.of(call, language.current()),
        mayIssue,
        mayIssue ? proofs(call, corrects) : List.of(),
        addressBook.all().size(),
        language.current());
  }

  private List<IssuePage.Proof> proofs(CallForViews call, NoteVerbale corrects) {
    return call.noteLanguages().stream()
        .map(
            in ->
                new IssuePage.Proof(
                    in, new HtmlRenderer().renderArticle(letters.proof(call, corrects, in))))
        .toList();
  }

  @GET
  @Rationed
  @Path("proof/{code}")
  @Produces("application/pdf")
  public Response proof(long id, String code) {
    var call = call(id);
    var in = NoteDownload.languageOf(code);
    if (NoteContents.of(call).letter(in).isEmpty()) {
      throw new CallRefusal(CallRefusal.Reason.NOT_READY);
    }
    var proof = letters.proof(call, notes.latestOf(call).orElse(null), in);
    return Response.ok(new PdfTypesetter().toBytes(proof))
        .header("Content-Disposition", "inline; filename=\"proof-" + in.code() + ".pdf\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  @POST
  @Path("issue")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response issue(long id, @RestForm Long corrects) {
    var note = corrects == null ? issueNote.issue(id) : issueNote.correct(id, corrects);
    flash.success("request.flash.issued", note.reference());
    return Response.seeOther(URI.create("/officer/notes/" + note.id())).build();
  }

  private CallForViews call(long id) {
    return calls.existing(id);
  }
}
