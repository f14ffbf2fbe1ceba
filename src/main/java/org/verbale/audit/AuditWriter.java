package org.verbale.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;

/** Appends rows to the chain. */
@ApplicationScoped
class AuditWriter {
  /** Any number, as long as nothing else in this database locks it. */
  private static final long LOCK = 7_106_732_401L;

  private final EntityManager database;

  AuditWriter(EntityManager database) {
    this.database = database;
  }

  /** Takes part in the running transaction; at its end it would be too late to join. */
  void join() {
    database.joinTransaction();
  }

  void append(List<PendingRows.Pending> pending) {
    if (pending.isEmpty()) {
      return;
    }
    // Whatever the transaction still has to write comes first: nobody waits for a row while
    // holding the lock of the log, so the two can never wait for each other.
    database.flush();
    database
        .createNativeQuery("select 1 from pg_advisory_xact_lock(" + LOCK + ")")
        .getSingleResult();
    var last = last();
    for (var row : pending) {
      last = AuditRow.following(last.seq(), last.hash(), row.at(), row.actor(), row.entry());
      insert(last);
    }
  }

  private AuditRow last() {
    @SuppressWarnings("unchecked")
    List<Tuple> found =
        database
            .createNativeQuery(
                "select seq, hash from audit_event order by seq desc limit 1", Tuple.class)
            .getResultList();
    var seq = found.isEmpty() ? 0 : found.getFirst().get("seq", Long.class);
    var hash = found.isEmpty() ? AuditRow.BEGINNING : String.valueOf(found.getFirst().get("hash"));
    return new AuditRow(seq, null, null, null, null, null, null, null, null, hash);
  }

  private void insert(AuditRow row) {
    database
        .createNativeQuery(
            "insert into audit_event (seq, at, actor, actor_name, address, type, subject, details,"
                + " previous_hash, hash) values (:seq, :at, :actor, :name, cast(:address as text),"
                + " :type, :subject, :details, :previous, :hash)")
        .setParameter("seq", row.seq())
        .setParameter("at", row.at())
        .setParameter("actor", row.actor())
        .setParameter("name", row.actorName())
        .setParameter("address", row.address())
        .setParameter("type", row.type())
        .setParameter("subject", row.subject())
        .setParameter("details", row.details())
        .setParameter("previous", row.previousHash())
        .setParameter("hash", row.hash())
        .executeUpdate();
  }
}
