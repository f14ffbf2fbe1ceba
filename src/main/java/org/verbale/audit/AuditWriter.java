package org.verbale.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;

/**
 * Appends rows to the chain. It asks the pool for the connection of the transaction itself: at the
 * end of a transaction Hibernate has given its own back, and would not give it back a second time.
 */
@ApplicationScoped
class AuditWriter {
  /** Any number, as long as nothing else in this database locks it. */
  private static final long LOCK = 7_106_732_401L;

  private static final String INSERT =
      """
      insert into audit_event (seq, at, actor, actor_name, address, type, subject, details,
        previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final EntityManager database;
  private final DataSource pool;

  AuditWriter(EntityManager database, DataSource pool) {
    this.database = database;
    this.pool = pool;
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
    try (var connection = pool.getConnection()) {
      append(pending, connection);
    } catch (SQLException e) {
      throw new IllegalStateException("The log cannot be written, so nothing is done", e);
    }
  }

  private static void append(List<PendingRows.Pending> pending, Connection connection)
      throws SQLException {
    try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
      lock.setLong(1, LOCK);
      lock.execute();
    }
    var last = last(connection);
    try (var insert = connection.prepareStatement(INSERT)) {
      for (var row : pending) {
        last = AuditRow.following(last.seq(), last.hash(), row.at(), row.actor(), row.entry());
        fill(insert, last);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static AuditRow last(Connection connection) throws SQLException {
    try (var query =
            connection.prepareStatement(
                "select seq, hash from audit_event order by seq desc limit 1");
        var found = query.executeQuery()) {
      return found.next()
          ? end(found.getLong("seq"), found.getString("hash"))
          : end(0, AuditRow.BEGINNING);
    }
  }

  private static AuditRow end(long seq, String hash) {
    return new AuditRow(seq, null, null, null, null, null, null, null, null, hash);
  }

  private static void fill(PreparedStatement insert, AuditRow row) throws SQLException {
    insert.setLong(1, row.seq());
    insert.setObject(2, row.at().atOffset(ZoneOffset.UTC));
    insert.setString(3, row.actor());
    insert.setString(4, row.actorName());
    insert.setString(5, row.address());
    insert.setString(6, row.type());
    insert.setString(7, row.subject());
    insert.setString(8, row.details());
    insert.setString(9, row.previousHash());
    insert.setString(10, row.hash());
  }
}
