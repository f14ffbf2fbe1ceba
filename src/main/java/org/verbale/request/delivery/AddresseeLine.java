package org.verbale.request.delivery;

import java.util.List;
import org.verbale.language.OfficialLanguage;
import org.verbale.mail.MailOutcome;
import org.verbale.mail.MailStatus;

/**
 * An addressee of a note, with what became of it.
 *
 * @param code ISO 3166 alpha-3
 * @param done whether its letters are made and its mails stand in the outbox
 * @param error why the last try to make its letters failed; null if none has
 * @param languages of its letters
 * @param mails one for each address that was written to
 * @param mailed whether the note went out by mail at all; one of the past is only on record
 */
public record AddresseeLine(
    String code,
    String name,
    boolean done,
    String error,
    List<OfficialLanguage> languages,
    List<MailOutcome> mails,
    boolean mailed) {

  /** How many mails the mail server has taken and not brought back. */
  public long sent() {
    return mails.stream().filter(mail -> mail.status() == MailStatus.SENT).count();
  }

  /** Whether no address has worked: there was none, or every mail is lost. */
  public boolean isUnreachable() {
    return done && mailed && mails.stream().allMatch(MailOutcome::isLost);
  }
}
