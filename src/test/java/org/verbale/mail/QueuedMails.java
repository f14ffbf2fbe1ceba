package org.verbale.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.SQLException;
import java.time.Instant;
import org.verbale.language.OfficialLanguage;
import org.verbale.testing.TestDatabase;

/** What tests do to the mails that wait in the outbox. */
final class QueuedMails {

  private QueuedMails() {}

  /** Notes that other tests have issued write no mails meanwhile. */
  static void giveUpAll() throws SQLException {
    execute("update addressee set state = 'DONE', done_at = now() where state = 'PENDING'");
    execute("update outbox_mail set status = 'FAILED', last_error = 'x' where status = 'QUEUED'");
  }

  /** Queues a plain mail whose dedupe key is the given one followed by the address. */
  static void queueTo(Outbox outbox, String key, String address) {
    var text = new MailText("Subject", "Words\n", "<p>Words</p>");
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                outbox.queue(
                    new OutgoingMail(
                        key + address, "note/1", null, address, OfficialLanguage.ENGLISH, text)));
  }

  static void letTimePass() throws SQLException {
    execute("update outbox_mail set next_attempt_at = '2000-01-01' where status = 'QUEUED'");
  }

  static void letBeDueAt(Instant moment) throws SQLException {
    execute("update outbox_mail set next_attempt_at = '" + moment + "' where status = 'QUEUED'");
  }

  private static void execute(String sql) throws SQLException {
    try (var connection = TestDatabase.connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
