package org.verbale.request.delivery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.verbale.language.DateFormats;
import org.verbale.language.OfficialLanguage;
import org.verbale.mail.MailFile;
import org.verbale.mail.MailText;
import org.verbale.mail.Outbox;
import org.verbale.mail.OutgoingMail;
import org.verbale.request.PortalAddress;
import org.verbale.request.StateAsked;
import org.verbale.request.SubmissionDeadline;
import org.verbale.request.note.NoteDownload;
import org.verbale.request.note.NoteFile;
import org.verbale.request.note.NoteVerbale;
import org.verbale.web.Messages;

/** The mails that bring a note verbale to the focal points of a State. */
@ApplicationScoped
class NoteMails {

  /** The words of the mail; the letters are attached. */
  @CheckedTemplate(basePath = "request", requireTypeSafeExpressions = false)
  record NoteMail(
      String state, NoteVerbale note, String title, SubmissionDeadline deadline, String address)
      implements TemplateInstance {}

  private final Outbox outbox;
  private final Messages messages;
  private final PortalAddress portal;

  NoteMails(Outbox outbox, Messages messages, PortalAddress portal) {
    this.outbox = outbox;
    this.messages = messages;
    this.portal = portal;
  }

  /** What the mails of a note belong to in the outbox. */
  static String about(NoteVerbale note) {
    return "note/" + note.id();
  }

  /**
   * Queues one mail for each focal point, in the person's language, with all letters.
   *
   * @return how many are new: nobody gets the same note twice
   */
  int queue(NoteVerbale note, StateAsked state, Map<OfficialLanguage, NoteFile> letters) {
    var files =
        letters.values().stream()
            .map(
                letter ->
                    new MailFile(
                        NoteDownload.name(note, letter), "application/pdf", letter.content()))
            .toList();
    return (int)
        state.recipients().stream()
            .filter(recipient -> queue(note, state, recipient, files))
            .count();
  }

  private boolean queue(
      NoteVerbale note, StateAsked state, StateAsked.Recipient recipient, List<MailFile> files) {
    var language = recipient.language();
    var deadline = note.deadline();
    var subject =
        messages.text(
            language,
            "request.mail.note.subject",
            note.reference(),
            DateFormats.longDate(deadline.local().toLocalDate(), language));
    var words =
        new NoteMail(
            state.name(language),
            note,
            note.call().titleOrElse(language),
            deadline,
            portal.ofCall(note.call().id()));
    return outbox.queue(
        new OutgoingMail(
            about(note) + "/" + state.code() + "/" + recipient.email(),
            about(note),
            state.code(),
            recipient.email(),
            language,
            MailText.of(language, subject, words),
            files));
  }
}
