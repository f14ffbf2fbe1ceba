package org.verbale.request.reminder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.verbale.language.DateFormats;
import org.verbale.mail.MailOutcome;
import org.verbale.mail.MailText;
import org.verbale.mail.Outbox;
import org.verbale.mail.OutboxMails;
import org.verbale.mail.OutgoingMail;
import org.verbale.request.CallForViews;
import org.verbale.request.PortalAddress;
import org.verbale.request.StateAsked;
import org.verbale.request.SubmissionDeadline;
import org.verbale.request.note.NoteVerbale;
import org.verbale.request.note.NotesVerbales;
import org.verbale.web.Messages;

/** The mails that remind the focal points of a State. */
@ApplicationScoped
public class ReminderMails {

  /** The words of the mail. */
  @CheckedTemplate(basePath = "request", requireTypeSafeExpressions = false)
  record ReminderMail(
      String state,
      String reference,
      String title,
      SubmissionDeadline deadline,
      boolean extended,
      String address)
      implements TemplateInstance {}

  private final Outbox outbox;
  private final OutboxMails mails;
  private final NotesVerbales notes;
  private final Messages messages;
  private final PortalAddress portal;

  ReminderMails(
      Outbox outbox,
      OutboxMails mails,
      NotesVerbales notes,
      Messages messages,
      PortalAddress portal) {
    this.outbox = outbox;
    this.mails = mails;
    this.notes = notes;
    this.messages = messages;
    this.portal = portal;
  }

  /** What became of the mails of some reminders, by what they belong to. */
  public Map<String, List<MailOutcome>> outcomesOf(List<Reminder> reminders) {
    return mails.outcomesOf(reminders.stream().map(Reminder::about).toList()).stream()
        .collect(Collectors.groupingBy(MailOutcome::about));
  }

  /** Queues one mail for each focal point, in the person's language. */
  void queue(long reminderId, CallForViews call, StateAsked state) {
    var about = Reminder.about(reminderId);
    var deadline = call.deadlineFor(state.code());
    var reference = notes.latestOf(call).map(NoteVerbale::reference).orElse("");
    for (var recipient : state.recipients()) {
      var language = recipient.language();
      var subject =
          messages.text(
              language,
              "request.mail.reminder.subject",
              DateFormats.longDate(deadline.local().toLocalDate(), language));
      var words =
          new ReminderMail(
              state.name(language),
              reference,
              call.titleOrElse(language),
              deadline,
              !call.extensionsOf(state.code()).isEmpty(),
              portal.ofCall(call.id()));
      outbox.queue(
          new OutgoingMail(
              about + "/" + recipient.email(),
              about,
              state.code(),
              recipient.email(),
              language,
              MailText.of(language, subject, words)));
    }
  }
}
