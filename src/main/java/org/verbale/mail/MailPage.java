package org.verbale.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.verbale.web.FormErrors;

/** One mail and what can be done about it: templates/mail/MailPage.html. */
@CheckedTemplate(basePath = "mail")
record MailPage(OutboxMail mail, FormErrors errors) implements TemplateInstance {}
