package org.verbale.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.verbale.language.OfficialLanguage;
import org.verbale.mail.MailFile;
import org.verbale.mail.MailText;
import org.verbale.mail.Outbox;
import org.verbale.mail.OutgoingMail;
import org.verbale.web.Messages;

/** Queues letters about a reply, in the transaction of what they tell. */
@ApplicationScoped
class ReplyLetters {
  @Inject Outbox outbox;
  @Inject Messages messages;

  /**
   * One letter.
   *
   * @param key of its words: {@code .subject} and {@code .text}
   * @param round what makes it another letter than the last one of its kind
   * @param link the page to which it leads
   * @param words put into its text
   */
  record Letter(
      String key,
      String round,
      Submission reply,
      String link,
      Object[] words,
      List<MailFile> files) {}

  /**
   * @param stateCode with whose correspondence it is kept
   */
  void queue(Letter letter, String stateCode, List<String> addresses, OfficialLanguage language) {
    addresses.forEach(address -> queue(letter, stateCode, address, language));
  }

  private void queue(Letter letter, String stateCode, String address, OfficialLanguage language) {
    String about = ReplyLog.subject(letter.reply());
    String text = messages.text(language, letter.key() + ".text", letter.words());
    outbox.queue(
        new OutgoingMail(
            "%s/%s/%s".formatted(about, letter.round(), address),
            about,
            stateCode,
            address,
            language,
            MailText.of(
                language,
                messages.text(language, letter.key() + ".subject", letter.words()),
                new ReplyLetter(text, letter.link())),
            letter.files()));
  }
}
