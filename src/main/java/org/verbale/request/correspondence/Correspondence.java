package org.verbale.request.correspondence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.verbale.language.OfficialLanguage;
import org.verbale.mail.MailOutcome;
import org.verbale.request.CallForViews;
import org.verbale.request.Extension;
import org.verbale.request.SubmissionDeadline;
import org.verbale.request.note.NoteVerbale;
import org.verbale.request.reminder.Reminder;

/** What a mission has been sent about a call. */
@CheckedTemplate(basePath = "request", requireTypeSafeExpressions = false)
record Correspondence(
    CallForViews call,
    SubmissionDeadline deadline,
    List<NoteLetter> letters,
    List<Extension> extensions,
    List<Reminder> reminders,
    List<MailOutcome> mails,
    OfficialLanguage language)
    implements TemplateInstance {

  /** A note with the languages in which a mission has it. */
  public record NoteLetter(NoteVerbale note, List<OfficialLanguage> languages) {}
}
