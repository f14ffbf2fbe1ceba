package org.verbale.request.extension;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.verbale.language.OfficialLanguage;
import org.verbale.mail.MailOutcome;
import org.verbale.request.CallForViews;
import org.verbale.request.Extension;
import org.verbale.request.SubmissionDeadline;
import org.verbale.request.reminder.Reminder;
import org.verbale.web.FormErrors;

/** One State of a call. */
@CheckedTemplate(basePath = "request", requireTypeSafeExpressions = false)
record AddresseePage(
    CallForViews call,
    String code,
    String name,
    SubmissionDeadline deadline,
    List<Extension> extensions,
    List<Reminder> reminders,
    List<MailOutcome> mails,
    String date,
    String time,
    String reason,
    FormErrors errors,
    OfficialLanguage language)
    implements TemplateInstance {}
