package org.verbale.request.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.verbale.audit.AuditEvent;
import org.verbale.audit.AuditLog;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.AddressBook;
import org.verbale.request.CallRefusal;
import org.verbale.request.CallsForViews;
import org.verbale.request.StateAsked;
import org.verbale.request.note.Addressee;
import org.verbale.request.note.NoteContents;
import org.verbale.request.note.NoteLetters;
import org.verbale.request.note.NoteVerbale;
import org.verbale.request.note.NotesVerbales;

/**
 * Puts a note verbale on record that went out on a day of the past. It says what its call says and
 * has its letters, set as every other; nobody gets mail, because everybody has got it already.
 */
@ApplicationScoped
public class RecordPastNote {

  /** A call of earlier years has been written down. */
  record PastCallRecorded(long call, String resolution, String reference) implements AuditEvent {
    @Override
    public String subject() {
      return "call/" + call;
    }
  }

  private final CallsForViews calls;
  private final NotesVerbales notes;
  private final NoteLetters letters;
  private final AddressBook addressBook;
  private final AuditLog audit;

  RecordPastNote(
      CallsForViews calls,
      NotesVerbales notes,
      NoteLetters letters,
      AddressBook addressBook,
      AuditLog audit) {
    this.calls = calls;
    this.notes = notes;
    this.letters = letters;
    this.addressBook = addressBook;
    this.audit = audit;
  }

  /**
   * How a note went out.
   *
   * @param reference {@code ODA/16-2017/NDV}
   * @param dated the date that the letter bears
   * @param by the name of who issued it
   * @param lettersTo the codes of the States whose letters are kept; all others have been addressed
   *     too, and read the circular version
   */
  public record Sent(
      String reference, LocalDate dated, Instant at, String by, Collection<String> lettersTo) {}

  /**
   * Records the note as the first one of a call that counts as issued already.
   *
   * @throws CallRefusal if the call has a note
   */
  @Transactional
  public NoteVerbale record(long callId, Sent sent) {
    var call = calls.lock(callId);
    if (notes.latestOf(call).isPresent()) {
      throw new CallRefusal(CallRefusal.Reason.ISSUED_ALREADY);
    }
    var content = NoteContents.of(call);
    var note =
        new NoteVerbale(call, sent.reference(), null, sent.dated(), sent.at(), sent.by(), content);
    notes.persist(note);
    for (var language : content.languages()) {
      notes.add(letters.circular(note, language));
    }
    addressBook.all().forEach(state -> reached(note, state, sent));
    audit.record(new PastCallRecorded(callId, content.resolution(), sent.reference()));
    return note;
  }

  private void reached(NoteVerbale note, StateAsked state, Sent sent) {
    var addressee = new Addressee(note, state.code());
    addressee.finish(sent.at());
    notes.add(addressee);
    var languages =
        sent.lettersTo().contains(state.code())
            ? note.content().languagesFor(state)
            : List.<OfficialLanguage>of();
    for (var language : languages) {
      notes.add(letters.to(addressee, state, language));
    }
  }
}
