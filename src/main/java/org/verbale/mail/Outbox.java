package org.verbale.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;

/**
 * Takes mails to be sent, in the transaction of who has something to say: if it is rolled back,
 * nothing is sent; if it is kept, the mail goes out even if the mail server is down today.
 */
@ApplicationScoped
public class Outbox {
  private static final int ID_LENGTH = 40;

  private final EntityManager database;
  private final OutboxMails mails;
  private final MailSettings settings;
  private final Clock clock;

  Outbox(EntityManager database, OutboxMails mails, MailSettings settings, Clock clock) {
    this.database = database;
    this.mails = mails;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Queues the mail unless one with the same key has ever been queued.
   *
   * @return whether it is new
   */
  @Transactional(TxType.MANDATORY)
  public boolean queue(OutgoingMail mail) {
    lock(mail.dedupeKey());
    if (mails.byDedupeKey(mail.dedupeKey()).isPresent()) {
      return false;
    }
    var queued = new OutboxMail(mail, messageId(mail.dedupeKey()), clock.instant());
    database.persist(queued);
    for (int i = 0; i < mail.files().size(); i++) {
      database.persist(new OutboxAttachment(queued.id(), i, mail.files().get(i)));
    }
    return true;
  }

  /**
   * Two who queue the same mail at once do it one after the other, and the second sees the first.
   */
  private void lock(String key) {
    database
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 11))")
        .setParameter("key", key)
        .getSingleResult();
  }

  private String messageId(String key) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      var name = HexFormat.of().formatHex(digest).substring(0, ID_LENGTH);
      return "<" + name + "@" + settings.messageIdHost() + ">";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
