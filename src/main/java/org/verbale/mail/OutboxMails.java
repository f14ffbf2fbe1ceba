package org.verbale.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All mails, sent and to be sent. */
@ApplicationScoped
public class OutboxMails implements PanacheRepository<OutboxMail> {

  /** What was written about something, e.g. {@code note/12}, the oldest first. */
  public List<OutboxMail> about(String about) {
    return list("about = ?1 order by id", about);
  }

  /** What became of the mails about some things, the oldest first, without their texts. */
  public List<MailOutcome> outcomesOf(Collection<String> abouts) {
    return abouts.isEmpty()
        ? List.of()
        : getEntityManager()
            .createQuery(
                """
                select new org.verbale.mail.MailOutcome(m.id, m.about, m.stateCode, m.recipient,
                  m.language, m.status, cast(m.attempts as Integer), m.queuedAt, m.sentAt, m.lastError)
                from OutboxMail m where m.about in :abouts order by m.id
                """,
                MailOutcome.class)
            .setParameter("abouts", abouts)
            .getResultList();
  }

  /**
   * The addresses that do not work, in small letters: the last mail to each came back or was given
   * up. One that arrives makes the address good again.
   */
  @SuppressWarnings("unchecked")
  public Set<String> undeliverable() {
    return Set.copyOf(
        getEntityManager()
            .createNativeQuery(
                """
                select address from (
                  select distinct on (lower(recipient)) lower(recipient) as address, status
                  from outbox_mail where status <> 'QUEUED' order by lower(recipient), id desc
                ) latest where status in ('FAILED', 'BOUNCED')
                """,
                String.class)
            .getResultList());
  }

  Optional<OutboxMail> byDedupeKey(String key) {
    return find("dedupeKey", key).firstResultOptional();
  }

  public Optional<OutboxMail> byMessageId(String messageId) {
    return find("messageId", messageId).firstResultOptional();
  }

  /** The last mail to an address that the mail server has taken. */
  public Optional<OutboxMail> lastSentTo(String address) {
    return find("lower(recipient) = lower(?1) and sentAt is not null order by id desc", address)
        .firstResultOptional();
  }

  /** Those due, locked for this transaction; those that another node works on are left out. */
  @SuppressWarnings("unchecked")
  List<OutboxMail> claim(Instant now, int most) {
    return getEntityManager()
        .createNativeQuery(
            "select * from outbox_mail where status = 'QUEUED' and next_attempt_at <= :now"
                + " order by next_attempt_at, id limit :most for update skip locked",
            OutboxMail.class)
        .setParameter("now", now)
        .setParameter("most", most)
        .getResultList();
  }

  List<MailFile> filesOf(long mail) {
    return getEntityManager()
        .createQuery(
            "from OutboxAttachment where mailId = :mail order by position", OutboxAttachment.class)
        .setParameter("mail", mail)
        .getResultList()
        .stream()
        .map(OutboxAttachment::file)
        .toList();
  }

  /** A page of the list, the newest first; every condition that is given has to hold. */
  List<OutboxMail> newest(MailStatus status, String about, int page, int size) {
    var conditions = new ArrayList<String>();
    var values = new ArrayList<Object>();
    if (status != null) {
      values.add(status);
      conditions.add("status = ?" + values.size());
    }
    if (about != null && !about.isBlank()) {
      values.add(about);
      conditions.add("about = ?" + values.size());
    }
    var where = conditions.isEmpty() ? "" : String.join(" and ", conditions) + " ";
    return find(where + "order by id desc", values.toArray()).page(page, size).list();
  }

  Map<MailStatus, Long> counts() {
    var counts = new EnumMap<MailStatus, Long>(MailStatus.class);
    for (var status : MailStatus.values()) {
      counts.put(status, 0L);
    }
    getEntityManager()
        .createQuery("select status, count(*) from OutboxMail group by status", Object[].class)
        .getResultList()
        .forEach(row -> counts.put((MailStatus) row[0], (Long) row[1]));
    return counts;
  }
}
