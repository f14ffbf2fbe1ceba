package org.verbale.request.note;

import jakarta.enterprise.context.ApplicationScoped;
import org.verbale.document.Document;
import org.verbale.document.LetterCover;
import org.verbale.language.OfficialLanguage;
import org.verbale.language.Phrases;

/** Composes a note verbale as a document, ready to be set. */
@ApplicationScoped
class NoteComposer {

  private final NoteTemplates templates;

  NoteComposer(NoteTemplates templates) {
    this.templates = templates;
  }

  /** The note in one of its languages. */
  Document compose(NoteValues note, OfficialLanguage language) {
    var letter = templates.fill(note, language);
    var cover =
        new LetterCover(
            Phrases.of(language).get("organization"),
            letter.office(),
            letter.reference(),
            letter.subject(),
            null);
    return new Document(
        Document.Kind.NOTE_VERBALE,
        language,
        note.reference() + ". " + note.content().letter(language).orElseThrow().subject(),
        note.dated(),
        cover,
        letter.body());
  }
}
