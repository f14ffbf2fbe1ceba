package org.verbale.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.demo.MailServer;
import org.verbale.language.OfficialLanguage;
import org.verbale.testing.FreePort;
import org.verbale.testing.JvmWide;
import org.verbale.testing.TestClock;
import org.verbale.testing.TestDatabase;

/** The outbox with a real mail server that is stopped and started again. */
@QuarkusTest
@TestProfile(OutboxTest.OwnMailServer.class)
class OutboxTest {

  /** A mail server that this test alone can stop. */
  public static class OwnMailServer implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "verbale.mail.server.port",
          port(),
          "verbale.mail.bounce-address",
          "bounces@portal.example");
    }
  }

  @Inject Outbox outbox;
  @Inject OutboxMails mails;
  @Inject MailSender sender;
  @Inject MailAttempts attempts;
  @Inject BounceAddress bounceAddress;

  private MailServer server;
  private String key;

  @BeforeEach
  void start() throws SQLException {
    // Notes that other tests have issued write no mails meanwhile.
    execute("update addressee set state = 'DONE', done_at = now() where state = 'PENDING'");
    execute("update outbox_mail set status = 'FAILED', last_error = 'x' where status = 'QUEUED'");
    server = MailServer.start(Integer.parseInt(port()));
    key = "test/" + UUID.randomUUID();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void a_mail_goes_out_once_with_its_words_in_two_forms_and_its_files() throws Exception {
    assertThat(queue()).isTrue();
    assertThat(queue()).as("the same key again").isFalse();

    assertThat(sender.sendDue()).isEqualTo(1);
    assertThat(sender.sendDue()).isZero();

    var received = server.received();
    assertThat(received).hasSize(1);
    assertThat(received.getFirst().getSubject()).isEqualTo("Note verbale : vues demandées");
    assertThat(content(received.getFirst()))
        .contains("Bonjour")
        .contains("<p>")
        .contains("note.pdf");
    assertThat(mail().status()).isEqualTo(MailStatus.SENT);
  }

  @Test
  void what_is_rolled_back_is_never_sent() {
    try {
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                outbox.queue(mailTo("somebody@mission.example"));
                throw new IllegalStateException("the operation failed");
              });
    } catch (IllegalStateException expected) {
      assertThat(sender.sendDue()).isZero();
    }
    assertThat(server.received()).isEmpty();
  }

  @Test
  void a_mail_server_that_is_down_loses_nothing() throws Exception {
    server.close();
    queue();
    assertThat(sender.sendDue()).isZero();
    assertThat(mail().status()).isEqualTo(MailStatus.QUEUED);
    assertThat(mail().lastError()).isPresent();
    assertThat(sender.sendDue()).as("waits before it tries again").isZero();
    assertThat(mail().attempts()).isEqualTo(1);

    server = MailServer.start(Integer.parseInt(port()));
    letTimePass();
    assertThat(sender.sendDue()).isEqualTo(1);
    assertThat(server.received()).hasSize(1);
    assertThat(mail().lastError()).isEmpty();
  }

  @Test
  void a_mail_is_given_up_in_the_end_with_its_error_and_can_be_tried_again() throws Exception {
    server.close();
    queue();
    for (int i = 0; i < 7; i++) {
      sender.sendDue();
      letTimePass();
    }
    assertThat(mail().status()).isEqualTo(MailStatus.FAILED);
    assertThat(mail().lastError()).isPresent();

    server = MailServer.start(Integer.parseInt(port()));
    QuarkusTransaction.requiringNew().run(() -> mail().again(Instant.EPOCH));
    assertThat(sender.sendDue()).isEqualTo(1);
    assertThat(mail().status()).isEqualTo(MailStatus.SENT);
  }

  /** The portal is killed after the attempt has begun: nobody else takes it, then it is resumed. */
  @Test
  void an_attempt_that_was_cut_off_is_resumed_under_the_same_message_id() throws Exception {
    queue();
    assertThat(attempts.begin(10)).hasSize(1);
    assertThat(sender.sendDue()).as("may still be in the hands of the other").isZero();

    letTimePass();
    assertThat(sender.sendDue()).isEqualTo(1);
    assertThat(server.received().getFirst().getHeader("Message-ID"))
        .containsExactly(mail().messageId());
    assertThat(mail().attempts()).isEqualTo(2);
  }

  @Test
  void a_mail_server_that_says_451_for_an_hour_gets_every_mail_once_afterwards() throws Exception {
    server.close();
    try (var scripted = ScriptedMailServer.start(Integer.parseInt(port()))) {
      scripted.answer(recipient -> "451 4.3.0 Try again later");
      var people = List.of("one@mission.example", "two@mission.example", "three@mission.example");
      people.forEach(this::queueTo);
      var start = Instant.parse("2030-03-01T08:00:00Z");
      letBeDueAt(start);

      for (int minute = 0; minute < 160; minute++) {
        TestClock.set(start.plus(Duration.ofMinutes(minute)));
        if (minute == 60) {
          scripted.answer(recipient -> "250 OK");
        }
        sender.sendDue();
      }

      assertThat(scripted.taken()).containsExactlyInAnyOrderElementsOf(people);
      // At once, after 1, 5 and 30 minutes, and two hours later: not every minute.
      assertThat(scripted.asked()).hasSize(5 * people.size());
      for (var person : people) {
        var mail = mails.byDedupeKey(key + person).orElseThrow();
        assertThat(mail.status()).isEqualTo(MailStatus.SENT);
        assertThat(mail.attempts()).isEqualTo(5);
      }
    } finally {
      TestClock.release();
    }
  }

  @Test
  void one_address_that_is_refused_for_good_keeps_no_other_waiting() throws Exception {
    server.close();
    try (var scripted = ScriptedMailServer.start(Integer.parseInt(port()))) {
      scripted.answer(
          recipient -> recipient.startsWith("gone") ? "550 5.1.1 No such user here" : "250 OK");
      var gone = "gone." + UUID.randomUUID() + "@mission.example";
      queueTo(gone);
      queueTo("there@mission.example");

      sender.sendDue();
      sender.sendDue();

      assertThat(scripted.taken()).containsExactly("there@mission.example");
      var mail = mails.byDedupeKey(key + gone).orElseThrow();
      assertThat(mail.status()).isEqualTo(MailStatus.FAILED);
      assertThat(mail.attempts()).isEqualTo(1);
      assertThat(mail.lastError()).hasValueSatisfying(why -> assertThat(why).contains("550"));
      assertThat(mails.undeliverable()).contains(gone).doesNotContain("there@mission.example");
    }
  }

  @Test
  void every_mail_comes_back_under_an_address_of_its_own() throws Exception {
    server.close();
    try (var scripted = ScriptedMailServer.start(Integer.parseInt(port()))) {
      queueTo("somebody@mission.example");
      sender.sendDue();

      var returnAddress = scripted.senders().getLast();
      assertThat(returnAddress).startsWith("bounces+").endsWith("@portal.example");
      assertThat(bounceAddress.mailOf(returnAddress))
          .hasValueSatisfying(
              mail -> assertThat(mail.recipient()).isEqualTo("somebody@mission.example"));
      var madeUp = returnAddress.replaceFirst("-[0-9a-f]+@", "-000000000000@");
      assertThat(bounceAddress.mailOf(madeUp)).isEmpty();
    }
  }

  @Test
  void a_mail_server_that_hangs_up_after_its_yes_gets_nothing_twice() throws Exception {
    server.close();
    try (var scripted = ScriptedMailServer.start(Integer.parseInt(port()))) {
      scripted.hangUpAfterEachMail();
      var people = List.of("one@mission.example", "two@mission.example");
      people.forEach(this::queueTo);

      assertThat(sender.sendDue()).isEqualTo(2);
      letTimePass();
      assertThat(sender.sendDue()).isZero();
      assertThat(scripted.taken()).containsExactlyElementsOf(people);
    }
  }

  @Test
  void an_address_that_is_none_is_given_up_at_once() {
    queueTo("nobody at home");

    assertThat(sender.sendDue()).isZero();

    var mail = mails.byDedupeKey(key + "nobody at home").orElseThrow();
    assertThat(mail.status()).isEqualTo(MailStatus.FAILED);
    assertThat(mail.lastError()).isPresent();
  }

  private void queueTo(String address) {
    var text = new MailText("Subject", "Words\n", "<p>Words</p>");
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                outbox.queue(
                    new OutgoingMail(
                        key + address, "note/1", null, address, OfficialLanguage.ENGLISH, text)));
  }

  private void letBeDueAt(Instant moment) throws SQLException {
    execute("update outbox_mail set next_attempt_at = '" + moment + "' where status = 'QUEUED'");
  }

  @Test
  void plain_text_keeps_paragraphs_lists_and_addresses() {
    assertThat(
            PlainText.of(
                "<h1>Call</h1><p>One <strong>two</strong></p><ul><li>a</li><li>b</li></ul>"
                    + "<p><a href='https://x.example/1'>Open</a></p>"))
        .isEqualTo("Call\n\nOne two\n\n- a\n- b\n\nOpen <https://x.example/1>\n");
  }

  private boolean queue() {
    return QuarkusTransaction.requiringNew()
        .call(() -> outbox.queue(mailTo("head@mission.example")));
  }

  private OutgoingMail mailTo(String address) {
    var text = new MailText("Note verbale : vues demandées", "Bonjour\n", "<p>Bonjour</p>");
    var file = new MailFile("note.pdf", "application/pdf", new byte[] {37, 80, 68, 70});
    return new OutgoingMail(
        key, "note/1", null, address, OfficialLanguage.FRENCH, text, List.of(file));
  }

  private OutboxMail mail() {
    return QuarkusTransaction.joiningExisting()
        .call(
            () -> {
              mails.getEntityManager().clear();
              return mails.byDedupeKey(key).orElseThrow();
            });
  }

  private static String content(MimeMessage mail) throws Exception {
    assertThat(mail.getContent()).isInstanceOf(MimeMultipart.class);
    var raw = new java.io.ByteArrayOutputStream();
    mail.writeTo(raw);
    return raw.toString(StandardCharsets.UTF_8);
  }

  private void letTimePass() throws SQLException {
    execute("update outbox_mail set next_attempt_at = '2000-01-01' where status = 'QUEUED'");
  }

  private static void execute(String sql) throws SQLException {
    try (var connection = TestDatabase.connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String port() {
    return JvmWide.once("smtp.own", () -> String.valueOf(FreePort.find()));
  }
}
