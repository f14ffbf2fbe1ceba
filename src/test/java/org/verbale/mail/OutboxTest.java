package org.verbale.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.demo.MailServer;
import org.verbale.language.OfficialLanguage;

/** The outbox with a real mail server that is stopped and started again. */
@QuarkusTest
@TestProfile(OwnMailServer.class)
class OutboxTest {

  @Inject Outbox outbox;
  @Inject OutboxMails mails;
  @Inject MailSender sender;
  @Inject MailAttempts attempts;

  private MailServer server;
  private String key;

  @BeforeEach
  void start() throws SQLException {
    QueuedMails.giveUpAll();
    server = MailServer.start(OwnMailServer.port());
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

    server = MailServer.start(OwnMailServer.port());
    QueuedMails.letTimePass();
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
      QueuedMails.letTimePass();
    }
    assertThat(mail().status()).isEqualTo(MailStatus.FAILED);
    assertThat(mail().lastError()).isPresent();

    server = MailServer.start(OwnMailServer.port());
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

    QueuedMails.letTimePass();
    assertThat(sender.sendDue()).isEqualTo(1);
    assertThat(server.received().getFirst().getHeader("Message-ID"))
        .containsExactly(mail().messageId());
    assertThat(mail().attempts()).isEqualTo(2);
  }

  @Test
  void an_address_that_is_none_is_given_up_at_once() {
    QueuedMails.queueTo(outbox, key, "nobody at home");

    assertThat(sender.sendDue()).isZero();

    var mail = mails.byDedupeKey(key + "nobody at home").orElseThrow();
    assertThat(mail.status()).isEqualTo(MailStatus.FAILED);
    assertThat(mail.lastError()).isPresent();
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
}
