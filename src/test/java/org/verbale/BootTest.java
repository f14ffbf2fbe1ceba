package org.verbale;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.verbale.testing.Mailbox;

@QuarkusTest
class BootTest {
  @Inject DataSource database;
  @Inject Clock clock;
  @Inject Mailer mailer;

  @Test
  void the_portal_boots_on_a_migrated_database() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery("select count(*) from flyway_schema_history where success")) {
      rows.next();
      assertThat(rows.getInt(1)).isPositive();
    }
    assertThat(clock).isNotNull();
  }

  @Test
  void a_mail_arrives_at_a_real_server() throws Exception {
    Mailbox.empty();
    mailer.send(Mail.withText("someone@verbale.example", "Objet : réponse", "Texte"));
    assertThat(Mailbox.receivedBy("someone@verbale.example"))
        .singleElement()
        .satisfies(mail -> assertThat(mail.getSubject()).isEqualTo("Objet : réponse"));
  }
}
