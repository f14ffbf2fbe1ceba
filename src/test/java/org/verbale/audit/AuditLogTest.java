package org.verbale.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.verbale.testing.TestDatabase;

@QuarkusTest
class AuditLogTest {
  @Inject AuditLog log;
  @Inject AuditChain chain;
  @Inject EntityManager database;

  record LampLit(int number) implements AuditEvent {
    @Override
    public String subject() {
      return "lamp/" + number;
    }
  }

  @Test
  void parallel_writers_make_one_whole_chain() throws Exception {
    var before = chain.verify().rows();
    try (var people = Executors.newFixedThreadPool(8)) {
      for (var done :
          IntStream.range(0, 40).mapToObj(i -> people.submit(() -> light(i))).toList()) {
        done.get();
      }
    }
    var verdict = chain.verify();
    assertThat(verdict.isWhole()).isTrue();
    assertThat(verdict.rows()).isGreaterThanOrEqualTo(before + 40);
  }

  @Test
  void what_is_rolled_back_is_not_recorded() throws SQLException {
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          log.record(new LampLit(4711));
                          throw new IllegalArgumentException("no");
                        }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(count("subject = 'lamp/4711'")).isZero();
  }

  /** The pool takes by force what is still open at the end, and says so. */
  @Test
  void the_connection_of_the_log_goes_back_to_the_pool_in_time() {
    var complaints = new CopyOnWriteArrayList<String>();
    var handler =
        new Handler() {
          @Override
          public void publish(LogRecord said) {
            complaints.add(said.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    var pool = Logger.getLogger("io.agroal.pool");
    pool.addHandler(handler);
    try {
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                database.createNativeQuery("select 1").getSingleResult();
                log.record(new LampLit(12));
              });
    } finally {
      pool.removeHandler(handler);
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void nothing_is_recorded_outside_of_a_transaction() {
    assertThatThrownBy(() -> log.record(new LampLit(1))).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void the_database_refuses_to_change_or_remove_a_row() throws SQLException {
    light(9);
    for (var attempt :
        new String[] {
          "update audit_event set actor = 'somebody else'",
          "delete from audit_event",
          "truncate audit_event"
        }) {
      try (var connection = TestDatabase.connect();
          var statement = connection.createStatement()) {
        assertThatThrownBy(() -> statement.execute(attempt))
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("never changed or removed");
      }
    }
  }

  /** Whoever owns the database can switch the guards off; the chain still tells. */
  @Test
  void a_change_behind_the_guards_is_found() throws SQLException {
    light(1);
    var seq = chain.verify().rows();
    light(2);
    tamper("update audit_event set subject = 'lamp/1000' where seq = " + seq);
    assertThat(chain.verify().brokenAt()).hasValue(seq);
    tamper("update audit_event set subject = 'lamp/1' where seq = " + seq);
    assertThat(chain.verify().isWhole()).isTrue();
  }

  private void light(int number) {
    QuarkusTransaction.requiringNew().run(() -> log.record(new LampLit(number)));
  }

  private static void tamper(String change) throws SQLException {
    try (var connection = TestDatabase.connect();
        var statement = connection.createStatement()) {
      statement.execute("alter table audit_event disable trigger audit_event_is_append_only");
      statement.execute(change);
      statement.execute("alter table audit_event enable trigger audit_event_is_append_only");
    }
  }

  private static long count(String where) throws SQLException {
    try (var connection = TestDatabase.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from audit_event where " + where)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
