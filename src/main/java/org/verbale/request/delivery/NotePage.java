package org.verbale.request.delivery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.note.NoteProgress;
import org.verbale.request.note.NoteVerbale;

/** How far the issuing of a note has come, and to whom it went. */
@CheckedTemplate(basePath = "request", requireTypeSafeExpressions = false)
record NotePage(
    NoteVerbale note,
    NoteProgress progress,
    List<AddresseeLine> addressees,
    List<OfficialLanguage> languages,
    OfficialLanguage language)
    implements TemplateInstance {

  /** An addressee of a note. */
  public record AddresseeLine(
      String code,
      String name,
      boolean done,
      String error,
      List<OfficialLanguage> languages,
      int mails,
      int sent) {}
}
