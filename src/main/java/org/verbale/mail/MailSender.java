package org.verbale.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Empties the outbox. A mail is sent exactly once as far as SMTP allows: should the portal die
 * between the server's yes and the note of it, the mail comes again under the same Message-ID.
 */
@ApplicationScoped
public class MailSender {
  private static final Logger LOG = Logger.getLogger(MailSender.class);
  private static final int BATCH = 10;

  private final MailAttempts attempts;
  private final ReactiveMailer mailer;
  private final BounceAddress bounceAddress;
  private final MailSettings settings;

  MailSender(
      MailAttempts attempts,
      ReactiveMailer mailer,
      BounceAddress bounceAddress,
      MailSettings settings) {
    this.attempts = attempts;
    this.mailer = mailer;
    this.bounceAddress = bounceAddress;
    this.settings = settings;
  }

  @Scheduled(
      every = "${verbale.mail.every:5s}",
      concurrentExecution = ConcurrentExecution.SKIP,
      identity = "mail")
  void look() {
    sendDue();
  }

  /**
   * Sends everything that is due now.
   *
   * @return how many mails the mail server has taken
   */
  public int sendDue() {
    int taken = 0;
    for (var batch = attempts.begin(BATCH); !batch.isEmpty(); batch = attempts.begin(BATCH)) {
      for (var parcel : batch) {
        taken += send(parcel) ? 1 : 0;
      }
    }
    return taken;
  }

  private boolean send(MailAttempts.Parcel parcel) {
    var id = parcel.mail().id();
    try {
      mailer.send(letter(parcel)).await().atMost(settings.patience());
    } catch (RuntimeException refused) {
      LOG.warnf("Mail %d could not be sent: %s", id, reason(refused));
      attempts.failed(id, reason(refused), isForGood(refused));
      return false;
    }
    attempts.sent(id);
    return true;
  }

  private Mail letter(MailAttempts.Parcel parcel) {
    var mail = parcel.mail();
    var letter =
        Mail.withText(mail.recipient(), mail.subject(), mail.body())
            .addHeader("Message-ID", mail.messageId())
            .addHeader("Content-Language", mail.language().code())
            // Nobody's holiday notice should come back to the portal (RFC 3834).
            .addHeader("Auto-Submitted", "auto-generated");
    mail.html().ifPresent(letter::setHtml);
    bounceAddress.of(mail).ifPresent(letter::setBounceAddress);
    parcel
        .files()
        .forEach(file -> letter.addAttachment(file.name(), file.content(), file.mediaType()));
    return letter;
  }

  /** A reply of 5xx: the address does not exist, the mail is refused. */
  private static boolean isForGood(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SMTPException answer) {
        return answer.isPermanent();
      }
    }
    return false;
  }

  private static String reason(Throwable failure) {
    var cause = failure;
    while (cause.getMessage() == null && cause.getCause() != null) {
      cause = cause.getCause();
    }
    var message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }
}
