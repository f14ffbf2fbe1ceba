package org.verbale.request.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.verbale.language.OfficialLanguage;

/** A note as one State has it: its own letters, or the circular version as long as it has none. */
@ApplicationScoped
public class LettersOfState {

  private final NotesVerbales notes;

  LettersOfState(NotesVerbales notes) {
    this.notes = notes;
  }

  /** The languages in which it can be read. */
  public List<OfficialLanguage> languages(NoteVerbale note, String stateCode) {
    var own = notes.languagesFor(note, stateCode);
    return own.isEmpty() ? notes.circularLanguages(note) : own;
  }

  /** The letter in one of these languages. */
  public Optional<NoteFile> in(NoteVerbale note, String stateCode, OfficialLanguage language) {
    return notes.languagesFor(note, stateCode).isEmpty()
        ? notes.circular(note, language)
        : notes.file(note, stateCode, language);
  }
}
