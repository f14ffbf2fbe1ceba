package org.verbale.mail;

import java.time.Instant;
import org.verbale.language.OfficialLanguage;

/**
 * What has become of a mail to one address, without its text and files.
 *
 * @param about what it belongs to, such as {@code note/12}
 * @param stateCode whose mission was written to; null if none's
 * @param attempts how often it was handed to the mail server
 * @param sentAt when the mail server took it; null before
 * @param lastError why the last attempt failed or the mail came back; null if nothing was wrong
 */
public record MailOutcome(
    long id,
    String about,
    String stateCode,
    String recipient,
    OfficialLanguage language,
    MailStatus status,
    int attempts,
    Instant queuedAt,
    Instant sentAt,
    String lastError) {

  /** Whether it has not arrived and nothing more is tried. */
  public boolean isLost() {
    return status == MailStatus.FAILED || status == MailStatus.BOUNCED;
  }
}
