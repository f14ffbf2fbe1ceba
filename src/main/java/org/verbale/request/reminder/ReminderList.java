package org.verbale.request.reminder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.verbale.language.OfficialLanguage;
import org.verbale.mail.MailOutcome;
import org.verbale.request.CallForViews;

/** The schedule of reminders and the log of what was sent. */
@CheckedTemplate(basePath = "request", requireTypeSafeExpressions = false)
record ReminderList(
    CallForViews call,
    List<ReminderMoment> moments,
    List<Reminder> reminders,
    Map<String, List<MailOutcome>> mails,
    Map<String, String> names,
    OfficialLanguage language)
    implements TemplateInstance {

  /** A step of the schedule. */
  public record ReminderMoment(int days, Instant at) {}
}
