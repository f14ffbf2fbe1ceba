package org.verbale.demodata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.stream.Collectors;
import org.verbale.request.AddressBook;
import org.verbale.request.CallsForViews;
import org.verbale.request.StateAsked;
import org.verbale.request.note.Addressee;
import org.verbale.request.note.NoteLetters;
import org.verbale.request.note.NoteVerbale;
import org.verbale.request.note.NotesVerbales;

/**
 * Sets the letters of the open call to all States, as if its note had been issued in the portal.
 * They take longer than all other demo data together, so the portal starts without them.
 */
@ApplicationScoped
class KeepDemoLetters {

  private final CallsForViews calls;
  private final NotesVerbales notes;
  private final NoteLetters letters;
  private final AddressBook addressBook;

  KeepDemoLetters(
      CallsForViews calls, NotesVerbales notes, NoteLetters letters, AddressBook addressBook) {
    this.calls = calls;
    this.notes = notes;
    this.letters = letters;
    this.addressBook = addressBook;
  }

  /** Sets those that are not there yet, all of them or none. */
  @Transactional
  @ActivateRequestContext
  void keep() {
    calls.open().stream().flatMap(call -> notes.latestOf(call).stream()).forEach(this::keep);
  }

  private void keep(NoteVerbale note) {
    var there = notes.lettersByState(note).keySet();
    var states =
        addressBook.all().stream().collect(Collectors.toMap(StateAsked::code, state -> state));
    notes.addresseesOf(note).stream()
        .filter(addressee -> !there.contains(addressee.stateCode()))
        .forEach(addressee -> keep(note, addressee, states.get(addressee.stateCode())));
  }

  private void keep(NoteVerbale note, Addressee addressee, StateAsked state) {
    for (var language : note.content().languagesFor(state)) {
      notes.add(letters.to(addressee, state, language));
    }
  }
}
