package org.verbale.request.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.verbale.audit.AuditEvent;
import org.verbale.audit.AuditLog;
import org.verbale.request.AddressBook;
import org.verbale.request.CallForViews;
import org.verbale.request.CallRefusal;
import org.verbale.request.CallsForViews;
import org.verbale.request.RequestConfig;
import org.verbale.request.note.Addressee;
import org.verbale.request.note.NoteContents;
import org.verbale.request.note.NoteReference;
import org.verbale.request.note.NoteVerbale;
import org.verbale.request.note.NotesVerbales;
import org.verbale.request.note.ReferenceSeries;
import org.verbale.web.CurrentPerson;

/**
 * Issues a note verbale: freezes what it says, gives it its reference and writes down everybody to
 * whom it goes, in one transaction. Letters and mails follow from that record, addressee by
 * addressee, however often the work is interrupted.
 */
@ApplicationScoped
public class IssueNoteVerbale {

  record NoteVerbaleIssued(long note, long call, String reference, String corrects)
      implements AuditEvent {
    @Override
    public String subject() {
      return "note/" + note;
    }
  }

  private final CallsForViews calls;
  private final NotesVerbales notes;
  private final ReferenceSeries series;
  private final AddressBook addressBook;
  private final IssueChecklist checklist;
  private final RequestConfig config;
  private final AuditLog audit;
  private final CurrentPerson person;
  private final Clock clock;
  private final Event<NoteIssued> issued;

  IssueNoteVerbale(
      CallsForViews calls,
      NotesVerbales notes,
      ReferenceSeries series,
      AddressBook addressBook,
      IssueChecklist checklist,
      RequestConfig config,
      AuditLog audit,
      CurrentPerson person,
      Clock clock,
      Event<NoteIssued> issued) {
    this.calls = calls;
    this.notes = notes;
    this.series = series;
    this.addressBook = addressBook;
    this.checklist = checklist;
    this.config = config;
    this.audit = audit;
    this.person = person;
    this.clock = clock;
    this.issued = issued;
  }

  /**
   * Issues the first note of a call and opens the call for replies.
   *
   * @throws CallRefusal if it has been issued already, or the checklist stops it
   */
  @Transactional
  public NoteVerbale issue(long callId) {
    var call = calls.lock(callId);
    if (!call.isDraft()) {
      throw new CallRefusal(CallRefusal.Reason.ISSUED_ALREADY);
    }
    return issue(call, null);
  }

  /**
   * Issues a note that corrects the latest one of a call.
   *
   * @param correctsId the note that the officer saw as the latest; asking twice issues one
   * @throws CallRefusal if that is not the latest note, or the checklist stops it
   */
  @Transactional
  public NoteVerbale correct(long callId, long correctsId) {
    var call = calls.lock(callId);
    var latest = notes.latestOf(call);
    if (latest.isEmpty() || latest.get().id() != correctsId) {
      throw new CallRefusal(CallRefusal.Reason.NOT_THE_LATEST_NOTE);
    }
    if (!call.isOpen()) {
      throw new CallRefusal(CallRefusal.Reason.CLOSED);
    }
    return issue(call, latest.get());
  }

  private NoteVerbale issue(CallForViews call, NoteVerbale corrects) {
    if (!checklist.allows(call)) {
      throw new CallRefusal(CallRefusal.Reason.NOT_READY);
    }
    var now = clock.instant();
    var today = LocalDate.ofInstant(now, call.deadline().zone());
    var reference = NoteReference.format(config, series.next(today.getYear()), today.getYear());
    call.issue(now);
    var note =
        new NoteVerbale(
            call, reference, corrects, today, now, person.name(), NoteContents.of(call));
    notes.persist(note);
    addressBook.all().forEach(state -> notes.add(new Addressee(note, state.code())));
    audit.record(
        new NoteVerbaleIssued(
            note.id(), call.id(), reference, corrects == null ? null : corrects.reference()));
    issued.fire(new NoteIssued(note.id(), call.id()));
    return note;
  }
}
