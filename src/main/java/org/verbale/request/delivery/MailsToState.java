package org.verbale.request.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.verbale.mail.MailOutcome;
import org.verbale.mail.OutboxMails;
import org.verbale.request.CallForViews;
import org.verbale.request.Extension;
import org.verbale.request.note.NotesVerbales;
import org.verbale.request.reminder.Reminder;
import org.verbale.request.reminder.Reminders;

/** All that was mailed to one State about a call: its notes, its reminders and its extensions. */
@ApplicationScoped
public class MailsToState {

  private final NotesVerbales notes;
  private final Reminders reminders;
  private final OutboxMails mails;

  MailsToState(NotesVerbales notes, Reminders reminders, OutboxMails mails) {
    this.notes = notes;
    this.reminders = reminders;
    this.mails = mails;
  }

  /** What became of each mail, the oldest first. */
  public List<MailOutcome> of(CallForViews call, String stateCode) {
    var abouts = new ArrayList<>(notes.of(call).stream().map(NoteMails::about).toList());
    reminders.of(call, stateCode).stream().map(Reminder::about).forEach(abouts::add);
    call.extensionsOf(stateCode).stream().map(Extension::about).forEach(abouts::add);
    return mails.outcomesOf(abouts).stream()
        .filter(mail -> stateCode.equals(mail.stateCode()))
        .toList();
  }
}
