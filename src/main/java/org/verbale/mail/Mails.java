package org.verbale.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The list of mails: templates/mail/Mails.html. */
@CheckedTemplate(basePath = "mail")
record Mails(
    List<OutboxMail> mails, List<Count> counts, String status, String about, int page, boolean more)
    implements TemplateInstance {

  /** How many mails are in a state. */
  public record Count(MailStatus status, long number) {}
}
