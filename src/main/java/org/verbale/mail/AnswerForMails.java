package org.verbale.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.verbale.audit.AuditEvent;
import org.verbale.audit.AuditLog;
import org.verbale.web.NotFound;
import org.verbale.web.Refusal;

/** What a person does about a mail that has not arrived. */
@ApplicationScoped
public class AnswerForMails {

  record MailRetried(String about, String recipient) implements AuditEvent {
    @Override
    public String subject() {
      return about;
    }
  }

  record MailBounced(String about, String recipient, String reason) implements AuditEvent {
    @Override
    public String subject() {
      return about;
    }
  }

  private final OutboxMails mails;
  private final AuditLog log;
  private final Clock clock;

  AnswerForMails(OutboxMails mails, AuditLog log, Clock clock) {
    this.mails = mails;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Queues a mail again that has been given up.
   *
   * @throws Refusal if it has not been given up: it would go out twice
   */
  @Transactional
  public OutboxMail retry(long id) {
    var mail = find(id);
    if (mail.status() != MailStatus.FAILED) {
      throw new Refusal("mail.refused.notFailed");
    }
    mail.again(clock.instant());
    log.record(new MailRetried(mail.about(), mail.recipient()));
    return mail;
  }

  /**
   * Records that a mail has come back.
   *
   * @throws Refusal if it has never gone out
   */
  @Transactional
  public OutboxMail bounced(long id, String reason) {
    return record(find(id), reason);
  }

  private OutboxMail record(OutboxMail mail, String reason) {
    if (mail.status() != MailStatus.SENT) {
      throw new Refusal("mail.refused.notSent");
    }
    mail.bounced(reason, clock.instant());
    log.record(new MailBounced(mail.about(), mail.recipient(), reason));
    return mail;
  }

  private OutboxMail find(long id) {
    return mails.findByIdOptional(id).orElseThrow(() -> new NotFound("mail.refused.unknown"));
  }
}
