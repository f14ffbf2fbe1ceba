package org.verbale.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;

/** Pages of the log for reading, the newest first. */
@ApplicationScoped
class LogEntries {

  /** A row as the page shows it. */
  public record Entry(
      long seq,
      Instant at,
      String name,
      String address,
      String type,
      String subject,
      String details) {}

  private final EntityManager database;

  LogEntries(EntityManager database) {
    this.database = database;
  }

  /**
   * @param type exact; empty for all
   * @param text a part of the subject, the actor or the details; empty for all
   */
  @SuppressWarnings("unchecked")
  List<Entry> newest(String type, String text, int page, int size) {
    List<Tuple> rows =
        database
            .createNativeQuery(
                "select seq, at, actor_name, address, type, subject, details from audit_event"
                    + " where (:type = '' or type = :type)"
                    + " and (:text = '' or position(lower(:text) in"
                    + " lower(subject || ' ' || actor_name || ' ' || details)) > 0)"
                    + " order by seq desc limit :size offset :from",
                Tuple.class)
            .setParameter("type", type)
            .setParameter("text", text)
            .setParameter("size", size)
            .setParameter("from", page * size)
            .getResultList();
    return rows.stream().map(LogEntries::entry).toList();
  }

  @SuppressWarnings("unchecked")
  List<String> types() {
    return database
        .createNativeQuery("select distinct type from audit_event order by type", String.class)
        .getResultList();
  }

  private static Entry entry(Tuple row) {
    return new Entry(
        row.get("seq", Long.class),
        row.get("at", Instant.class),
        row.get("actor_name", String.class),
        row.get("address", String.class),
        row.get("type", String.class),
        row.get("subject", String.class),
        row.get("details", String.class));
  }
}
