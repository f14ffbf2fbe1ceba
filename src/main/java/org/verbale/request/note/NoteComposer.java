package org.verbale.request.note;

import jakarta.enterprise.context.ApplicationScoped;
import org.verbale.document.Document;
import org.verbale.document.LetterCover;
import org.verbale.emblem.ConfiguredEmblem;
import org.verbale.language.OfficialLanguage;
import org.verbale.language.Phrases;
import org.verbale.request.letter.Letter;

/** Composes a note verbale as a document, ready to be set. */
@ApplicationScoped
public class NoteComposer {

  private final NoteTemplates templates;
  private final ConfiguredEmblem emblem;

  NoteComposer(NoteTemplates templates, ConfiguredEmblem emblem) {
    this.templates = templates;
    this.emblem = emblem;
  }

  /** The note in one of its languages. */
  Document compose(NoteValues note, OfficialLanguage language) {
    return document(note, language, templates.fill(note, language));
  }

  /**
   * The note as the file of the template says it now.
   *
   * @throws org.verbale.request.letter.BrokenTemplate with file, line and cause
   */
  public Document tryOut(NoteValues note, OfficialLanguage language) {
    var template = templates.tryOut(language);
    return document(note, language, template.fill(language, note.in(language)));
  }

  private Document document(NoteValues note, OfficialLanguage language, Letter letter) {
    var cover =
        new LetterCover(
            Phrases.of(language).get("organization"),
            letter.office(),
            letter.reference(),
            letter.subject(),
            null,
            emblem.in(language).orElse(null));
    return new Document(
        Document.Kind.NOTE_VERBALE,
        language,
        note.reference() + ". " + note.content().letter(language).orElseThrow().subject(),
        note.dated(),
        cover,
        letter.body());
  }
}
