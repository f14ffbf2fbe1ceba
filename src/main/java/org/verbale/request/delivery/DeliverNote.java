package org.verbale.request.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.verbale.audit.AuditEvent;
import org.verbale.audit.AuditLog;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.AddressBook;
import org.verbale.request.note.NoteFile;
import org.verbale.request.note.NoteLetters;
import org.verbale.request.note.NotesVerbales;

/**
 * Delivers a note, a State at a time: each in one transaction with its letters, its mails and its
 * mark, so that an interruption at any moment leaves either all of it or nothing.
 */
@ApplicationScoped
public class DeliverNote {

  /** The letters to one State are made and its mails are on their way. */
  record NoteVerbaleDelivered(long note, String state, List<String> languages, int mails)
      implements AuditEvent {
    @Override
    public String subject() {
      return "note/" + note + "/" + state;
    }
  }

  private final NotesVerbales notes;
  private final NoteLetters letters;
  private final NoteMails mails;
  private final AddressBook addressBook;
  private final AuditLog audit;
  private final Clock clock;

  DeliverNote(
      NotesVerbales notes,
      NoteLetters letters,
      NoteMails mails,
      AddressBook addressBook,
      AuditLog audit,
      Clock clock) {
    this.notes = notes;
    this.letters = letters;
    this.mails = mails;
    this.addressBook = addressBook;
    this.audit = audit;
    this.clock = clock;
  }

  /** Sets the circular version in each language, once. */
  @Transactional(TxType.REQUIRES_NEW)
  public void circular(long noteId) {
    var note = notes.lock(noteId).orElseThrow();
    if (notes.hasCircular(note)) {
      return;
    }
    for (var language : note.content().languages()) {
      notes.add(letters.circular(note, language));
    }
  }

  /** The next addressee that waits; nothing when none is left but those to be left out. */
  @Transactional(TxType.REQUIRES_NEW)
  public OptionalLong nextPending(long noteId, Collection<Long> except) {
    return notes.nextPending(noteId, except);
  }

  /**
   * Delivers to one addressee, unless another worker does so now or has done so.
   *
   * @return whether it was done here
   */
  @Transactional(TxType.REQUIRES_NEW)
  public boolean deliver(long addresseeId) {
    var locked = notes.lockIfPending(addresseeId);
    if (locked.isEmpty()) {
      return false;
    }
    var addressee = locked.get();
    var note = addressee.note();
    var state = addressBook.of(addressee.stateCode()).orElseThrow();
    Map<OfficialLanguage, NoteFile> files = new EnumMap<>(OfficialLanguage.class);
    List<String> languages = new ArrayList<>();
    for (var language : note.content().languagesFor(state)) {
      var file = letters.to(addressee, state, language);
      notes.add(file);
      files.put(language, file);
      languages.add(language.code());
    }
    mails.queue(note, state, files);
    addressee.finish(clock.instant());
    audit.record(
        new NoteVerbaleDelivered(note.id(), state.code(), languages, state.recipients().size()));
    return true;
  }

  /** Keeps why an addressee could not be worked; it is tried again. */
  @Transactional(TxType.REQUIRES_NEW)
  public void failed(long addresseeId, String why) {
    notes.addressee(addresseeId).ifPresent(addressee -> addressee.failed(why));
  }
}
