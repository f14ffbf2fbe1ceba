package org.verbale.mail;

import java.util.List;
import org.verbale.language.OfficialLanguage;

/**
 * A mail to one person.
 *
 * @param dedupeKey names this mail for ever; a second mail with the same key is not queued. Such as
 *     {@code note/12/CUB/mission@cuba.example}
 * @param about what it belongs to, for the page that shows its outcome: {@code note/12}
 * @param stateCode whose mission is written to; null if none's
 * @param recipient the address
 * @param language in which the text is written
 * @param personal whether the words are for the recipient alone, such as a link that opens
 *     something: no page shows them, and they are forgotten once they have been sent
 */
public record OutgoingMail(
    String dedupeKey,
    String about,
    String stateCode,
    String recipient,
    OfficialLanguage language,
    MailText text,
    List<MailFile> files,
    boolean personal) {

  /** A mail with files. */
  public OutgoingMail(
      String dedupeKey,
      String about,
      String stateCode,
      String recipient,
      OfficialLanguage language,
      MailText text,
      List<MailFile> files) {
    this(dedupeKey, about, stateCode, recipient, language, text, files, false);
  }

  /** A mail without files. */
  public OutgoingMail(
      String dedupeKey,
      String about,
      String stateCode,
      String recipient,
      OfficialLanguage language,
      MailText text) {
    this(dedupeKey, about, stateCode, recipient, language, text, List.of(), false);
  }

  /** The same mail, with words that are for the recipient alone. */
  public OutgoingMail asPersonal() {
    return new OutgoingMail(dedupeKey, about, stateCode, recipient, language, text, files, true);
  }
}
