package org.verbale.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.verbale.audit.AuditEvent;
import org.verbale.audit.AuditLog;

/** Begins and ends attempts at sending, each in a transaction of its own around the sending. */
@ApplicationScoped
class MailAttempts {
  /** Longer than any attempt may last, so that a mail is never in two hands at once. */
  private static final int LEASE_IN_PATIENCES = 30;

  /** A mail with its files, ready to be handed to the mail server. */
  record Parcel(OutboxMail mail, List<MailFile> files) {}

  record MailSent(String about, String recipient, String messageId) implements AuditEvent {
    @Override
    public String subject() {
      return about;
    }
  }

  record MailGivenUp(String about, String recipient, String error) implements AuditEvent {
    @Override
    public String subject() {
      return about;
    }
  }

  private final OutboxMails mails;
  private final MailSettings settings;
  private final AuditLog log;
  private final Clock clock;

  MailAttempts(OutboxMails mails, MailSettings settings, AuditLog log, Clock clock) {
    this.mails = mails;
    this.settings = settings;
    this.log = log;
    this.clock = clock;
  }

  /** Takes up to that many mails that are due. */
  @Transactional
  List<Parcel> begin(int most) {
    var lease = settings.patience().multipliedBy(LEASE_IN_PATIENCES);
    var claimed = mails.claim(clock.instant(), most);
    claimed.forEach(mail -> mail.attempt(clock.instant(), lease));
    return claimed.stream().map(mail -> new Parcel(mail, mails.filesOf(mail.id()))).toList();
  }

  @Transactional
  void sent(long id) {
    var mail = mails.findById(id);
    mail.sent(clock.instant());
    log.record(new MailSent(mail.about(), mail.recipient(), mail.messageId()));
  }

  /**
   * @param forGood whether the mail server says that trying again is of no use
   */
  @Transactional
  void failed(long id, String error, boolean forGood) {
    var mail = mails.findById(id);
    List<Duration> waits = settings.waits();
    mail.failed(error, forGood, clock.instant(), waits);
    if (mail.status() == MailStatus.FAILED) {
      log.record(new MailGivenUp(mail.about(), mail.recipient(), error));
    }
  }
}
