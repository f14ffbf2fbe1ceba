package org.verbale.request.extension;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import org.verbale.language.DateFormats;
import org.verbale.mail.MailText;
import org.verbale.mail.Outbox;
import org.verbale.mail.OutgoingMail;
import org.verbale.request.CallForViews;
import org.verbale.request.Extension;
import org.verbale.request.PortalAddress;
import org.verbale.request.StateAsked;
import org.verbale.request.SubmissionDeadline;
import org.verbale.request.note.NoteVerbale;
import org.verbale.request.note.NotesVerbales;
import org.verbale.web.Messages;

/** The mails that tell a State of the time it has been given. */
@ApplicationScoped
class ExtensionMails {

  /** The words of the mail. */
  @CheckedTemplate(basePath = "request", requireTypeSafeExpressions = false)
  record ExtensionMail(
      String state,
      String reference,
      String title,
      SubmissionDeadline deadline,
      String reason,
      String address)
      implements TemplateInstance {}

  private final Outbox outbox;
  private final NotesVerbales notes;
  private final Messages messages;
  private final PortalAddress portal;

  ExtensionMails(Outbox outbox, NotesVerbales notes, Messages messages, PortalAddress portal) {
    this.outbox = outbox;
    this.notes = notes;
    this.messages = messages;
    this.portal = portal;
  }

  /** Queues one mail for each address of the State, in its language. */
  void queue(CallForViews call, Extension extension, StateAsked state) {
    var reference = notes.latestOf(call).map(NoteVerbale::reference).orElse("");
    for (var recipient : state.recipients()) {
      outbox.queue(mail(call, extension, state, recipient, reference));
    }
  }

  private OutgoingMail mail(
      CallForViews call,
      Extension extension,
      StateAsked state,
      StateAsked.Recipient recipient,
      String reference) {
    var language = recipient.language();
    var deadline = new SubmissionDeadline(extension.until(), call.deadline().zone());
    var subject =
        messages.text(
            language,
            "request.mail.extension.subject",
            DateFormats.longDate(deadline.local().toLocalDate(), language));
    var words =
        new ExtensionMail(
            state.name(language),
            reference,
            call.titleOrElse(language),
            deadline,
            extension.reason(),
            portal.ofCall(call.id()));
    return new OutgoingMail(
        extension.about() + "/" + recipient.email(),
        extension.about(),
        state.code(),
        recipient.email(),
        language,
        MailText.of(language, subject, words));
  }
}
