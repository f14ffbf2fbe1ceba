package org.verbale.request.api;

import java.time.Instant;
import org.verbale.language.OfficialLanguage;
import org.verbale.mail.MailOutcome;
import org.verbale.mail.MailStatus;

/**
 * What has become of the mail to one address, for programs.
 *
 * @param sentAt when the mail server took it; null before
 * @param error why the last attempt failed or the mail came back; null if nothing was wrong
 */
public record MailAnswer(
    String address,
    OfficialLanguage language,
    MailStatus status,
    int attempts,
    Instant sentAt,
    String error) {

  static MailAnswer of(MailOutcome mail) {
    return new MailAnswer(
        mail.recipient(),
        mail.language(),
        mail.status(),
        mail.attempts(),
        mail.sentAt(),
        mail.lastError());
  }
}
