package org.verbale.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * Why a mail was not taken.
 *
 * @param reason in the mail server's words where it said something
 * @param forGood whether trying again is of no use: a reply of 5xx (RFC 5321, 4.2.1), or an address
 *     that is none
 */
record MailRefusal(String reason, boolean forGood) {
  private static final int FIRST_PERMANENT = 500;

  static MailRefusal of(MessagingException failure) {
    var answer = chain(failure).filter(MailRefusal::isAnswer).findFirst().orElse(failure);
    return new MailRefusal(words(answer), isForGood(answer));
  }

  /** What went wrong first, then what came of it on the way out. */
  private static Stream<Exception> chain(MessagingException failure) {
    return Stream.iterate(
        (Exception) failure,
        each -> each != null,
        each -> each instanceof MessagingException outer ? outer.getNextException() : null);
  }

  private static boolean isAnswer(Exception failure) {
    return failure instanceof AddressException || replyCode(failure) > 0;
  }

  private static boolean isForGood(Exception failure) {
    return failure instanceof AddressException || replyCode(failure) >= FIRST_PERMANENT;
  }

  /** The three digits with which the mail server answered; 0 without an answer. */
  private static int replyCode(Exception failure) {
    return switch (failure) {
      case SMTPAddressFailedException recipient -> recipient.getReturnCode();
      case SMTPSenderFailedException sender -> sender.getReturnCode();
      case SMTPSendFailedException content -> content.getReturnCode();
      default -> 0;
    };
  }

  private static String words(Exception failure) {
    var message = failure.getMessage();
    return message == null || message.isBlank()
        ? failure.getClass().getSimpleName()
        : message.strip();
  }
}
