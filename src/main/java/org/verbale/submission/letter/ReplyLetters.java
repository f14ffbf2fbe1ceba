package org.verbale.submission.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.verbale.language.OfficialLanguage;
import org.verbale.mail.MailFile;
import org.verbale.mail.MailText;
import org.verbale.mail.Outbox;
import org.verbale.mail.OutgoingMail;
import org.verbale.submission.ReplyLog;
import org.verbale.submission.Submission;
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
   * @param words put into its text, in the reader's language
   */
  record Letter(
      String key,
      String round,
      Submission reply,
      String link,
      Function<OfficialLanguage, Object[]> words,
      List<MailFile> files) {}

  /**
   * @param stateCode with whose correspondence it is kept
   */
  void queue(Letter letter, String stateCode, List<Reader> readers) {
    readers.forEach(reader -> queue(letter, stateCode, reader));
  }

  private void queue(Letter letter, String stateCode, Reader reader) {
    String about = ReplyLog.subject(letter.reply());
    OfficialLanguage language = reader.language();
    Object[] words = letter.words().apply(language);
    String text = messages.text(language, letter.key() + ".text", words);
    outbox.queue(
        new OutgoingMail(
            "%s/%s/%s".formatted(about, letter.round(), reader.address()),
            about,
            stateCode,
            reader.address(),
            language,
            MailText.of(
                language,
                messages.text(language, letter.key() + ".subject", words),
                new ReplyLetter(text, letter.link())),
            letter.files()));
  }
}
