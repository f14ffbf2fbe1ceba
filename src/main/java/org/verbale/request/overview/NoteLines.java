package org.verbale.request.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.verbale.request.CallForViews;
import org.verbale.request.note.NoteContents;
import org.verbale.request.note.NotesVerbales;

/** The notes of a call as its page lists them. */
@ApplicationScoped
class NoteLines {

  private final NotesVerbales notes;

  NoteLines(NotesVerbales notes) {
    this.notes = notes;
  }

  List<CallPage.NoteLine> of(CallForViews call) {
    return notes.of(call).stream()
        .map(
            note ->
                new CallPage.NoteLine(note, notes.progress(note), notes.circularLanguages(note)))
        .toList();
  }

  /** Whether the call says something else now than its latest note does. */
  boolean correctionDue(CallForViews call) {
    return call.isOpen()
        && notes
            .latestOf(call)
            .map(note -> !note.content().equals(NoteContents.of(call)))
            .orElse(false);
  }
}
