package org.verbale.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The notes of a call as its page lists them. */
@ApplicationScoped
class NoteLines {

  private final NotesVerbales notes;

  NoteLines(NotesVerbales notes) {
    this.notes = notes;
  }

  List<RequestViews.NoteLine> of(CallForViews call) {
    return notes.of(call).stream()
        .map(
            note ->
                new RequestViews.NoteLine(
                    note, notes.progress(note), notes.circularLanguages(note)))
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
