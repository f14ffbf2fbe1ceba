package org.verbale.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.verbale.language.OfficialLanguage;

/** A mail on its way, and how it fared. */
@Entity
public class OutboxMail {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String dedupeKey;
  private String messageId;
  private String about;
  private String stateCode;
  private String recipient;
  private OfficialLanguage language;
  private String subject;
  private String body;
  private String html;
  private boolean personal;

  @Enumerated(EnumType.STRING)
  private MailStatus status;

  private short attempts;
  private Instant nextAttemptAt;
  private Instant queuedAt;
  private Instant sentAt;
  private Instant bouncedAt;
  private String lastError;

  protected OutboxMail() {}

  OutboxMail(OutgoingMail mail, String messageId, Instant now) {
    this.dedupeKey = mail.dedupeKey();
    this.messageId = messageId;
    this.about = mail.about();
    this.stateCode = mail.stateCode();
    this.recipient = mail.recipient();
    this.language = mail.language();
    this.subject = mail.text().subject();
    this.body = mail.text().plain();
    this.html = mail.text().html();
    this.personal = mail.personal();
    this.status = MailStatus.QUEUED;
    this.queuedAt = now;
    this.nextAttemptAt = now;
  }

  /**
   * An attempt begins. It is counted before the mail server hears of it, and the mail rests for the
   * lease: if the portal dies meanwhile, the next attempt comes then, under the same Message-ID.
   */
  void attempt(Instant now, Duration lease) {
    attempts++;
    nextAttemptAt = now.plus(lease);
  }

  void sent(Instant now) {
    status = MailStatus.SENT;
    sentAt = now;
    lastError = null;
    if (personal) {
      body = "";
      html = null;
    }
  }

  /** The attempt failed; it is repeated after the wait that belongs to it, if there is one. */
  void failed(String error, boolean forGood, Instant now, List<Duration> waits) {
    lastError = error;
    if (forGood || attempts > waits.size()) {
      status = MailStatus.FAILED;
    } else {
      nextAttemptAt = now.plus(waits.get(attempts - 1));
    }
  }

  /** It came back, as a mail server or a person says. */
  void bounced(String reason, Instant now) {
    status = MailStatus.BOUNCED;
    bouncedAt = now;
    lastError = reason;
  }

  /** From the beginning, because a person has put right what was in the way. */
  void again(Instant now) {
    status = MailStatus.QUEUED;
    attempts = 0;
    nextAttemptAt = now;
  }

  public Long id() {
    return id;
  }

  /** The header by which receivers know a mail that comes twice. */
  public String messageId() {
    return messageId;
  }

  public String about() {
    return about;
  }

  public Optional<String> stateCode() {
    return Optional.ofNullable(stateCode);
  }

  public String recipient() {
    return recipient;
  }

  public OfficialLanguage language() {
    return language;
  }

  public String subject() {
    return subject;
  }

  public String body() {
    return body;
  }

  Optional<String> html() {
    return Optional.ofNullable(html);
  }

  /** Whether the words are for the recipient alone. */
  public boolean isPersonal() {
    return personal;
  }

  public MailStatus status() {
    return status;
  }

  public int attempts() {
    return attempts;
  }

  public Instant nextAttemptAt() {
    return nextAttemptAt;
  }

  public Instant queuedAt() {
    return queuedAt;
  }

  public Optional<Instant> sentAt() {
    return Optional.ofNullable(sentAt);
  }

  /** Why the last attempt failed or the mail came back, in the words of the mail server. */
  public Optional<String> lastError() {
    return Optional.ofNullable(lastError);
  }
}
