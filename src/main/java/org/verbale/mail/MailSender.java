package org.verbale.mail;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.time.Clock;
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
  private final MailServerSession server;
  private final MailServerSettings settings;
  private final BounceAddress bounceAddress;
  private final Clock clock;

  MailSender(
      MailAttempts attempts,
      MailServerSession server,
      MailServerSettings settings,
      BounceAddress bounceAddress,
      Clock clock) {
    this.attempts = attempts;
    this.server = server;
    this.settings = settings;
    this.bounceAddress = bounceAddress;
    this.clock = clock;
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
      server.handOver(letter(parcel));
    } catch (MessagingException failure) {
      var refusal = MailRefusal.of(failure);
      LOG.warnf("Mail %d could not be sent: %s", id, refusal.reason());
      attempts.failed(id, refusal.reason(), refusal.forGood());
      return false;
    }
    attempts.sent(id);
    return true;
  }

  private Letter letter(MailAttempts.Parcel parcel) throws MessagingException {
    var letter = Letter.of(parcel, server.session(), settings.from(), clock.instant());
    bounceAddress.of(parcel.mail()).ifPresent(letter::setEnvelopeFrom);
    return letter;
  }
}
