package org.verbale.request.api;

import jakarta.enterprise.context.ApplicationScoped;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.CallForViews;
import org.verbale.request.note.NoteVerbale;
import org.verbale.request.note.NotesVerbales;

/** Puts calls and their notes into the form in which programs receive them. */
@ApplicationScoped
class CallAnswers {

  private final NotesVerbales notes;

  CallAnswers(NotesVerbales notes) {
    this.notes = notes;
  }

  CallJson.CallAnswer of(CallForViews call) {
    var settings = call.settings();
    return new CallJson.CallAnswer(
        call.id(),
        call.state(),
        call.titleOrElse(OfficialLanguage.ENGLISH),
        call.mandate().resolution().symbol(),
        call.mandate().paragraph(),
        settings.targetSession(),
        settings.deadline().instant(),
        settings.deadline().zone().getId(),
        settings.cutOff(),
        settings.noteLanguages(),
        settings.wordLimit(),
        notes.of(call).stream().map(this::of).toList(),
        settings.noteDelivery(),
        settings.overLimitPolicy(),
        settings.summaryLimit(),
        settings.latePolicy(),
        settings.jointReplies(),
        settings.onePersonMaySign(),
        settings.repliesFrom(),
        call.reminderDays(),
        call.version());
  }

  private CallJson.NoteAnswer of(NoteVerbale note) {
    return new CallJson.NoteAnswer(
        note.id(),
        note.reference(),
        note.corrects().map(NoteVerbale::reference).orElse(null),
        note.dated(),
        notes.progress(note));
  }
}
