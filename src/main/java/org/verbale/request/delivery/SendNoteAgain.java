package org.verbale.request.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Map;
import org.verbale.audit.AuditEvent;
import org.verbale.audit.AuditLog;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.AddressBook;
import org.verbale.request.CallRefusal;
import org.verbale.request.CallsForViews;
import org.verbale.request.note.LettersOfState;
import org.verbale.request.note.NoteFile;
import org.verbale.request.note.NoteVerbale;
import org.verbale.request.note.NotesVerbales;

/**
 * Sends the latest note of a call to those addresses of a State that have not had it: a focal point
 * has been added or an address put right since. Nobody gets it twice.
 */
@ApplicationScoped
public class SendNoteAgain {

  record NoteSentAgain(long note, String state, int mails) implements AuditEvent {
    @Override
    public String subject() {
      return "note/" + note + "/" + state;
    }
  }

  private final CallsForViews calls;
  private final NotesVerbales notes;
  private final LettersOfState letters;
  private final NoteMails mails;
  private final AddressBook addressBook;
  private final AuditLog audit;

  SendNoteAgain(
      CallsForViews calls,
      NotesVerbales notes,
      LettersOfState letters,
      NoteMails mails,
      AddressBook addressBook,
      AuditLog audit) {
    this.calls = calls;
    this.notes = notes;
    this.letters = letters;
    this.mails = mails;
    this.addressBook = addressBook;
    this.audit = audit;
  }

  /**
   * Sends it.
   *
   * @return to how many addresses
   * @throws CallRefusal if the call takes no replies, or notes do not go to the State
   */
  @Transactional
  public int send(long callId, String stateCode) {
    var call = calls.existing(callId);
    call.requireOpen();
    var state =
        addressBook
            .of(stateCode)
            .orElseThrow(() -> new CallRefusal(CallRefusal.Reason.NOT_AN_ADDRESSEE));
    var note =
        notes.latestOf(call).orElseThrow(() -> new CallRefusal(CallRefusal.Reason.NOT_ISSUED));
    int queued = mails.queue(note, state, letters(note, stateCode));
    audit.record(new NoteSentAgain(note.id(), stateCode, queued));
    return queued;
  }

  private Map<OfficialLanguage, NoteFile> letters(NoteVerbale note, String stateCode) {
    Map<OfficialLanguage, NoteFile> found = new EnumMap<>(OfficialLanguage.class);
    for (var language : letters.languages(note, stateCode)) {
      letters.in(note, stateCode, language).ifPresent(file -> found.put(language, file));
    }
    return found;
  }
}
