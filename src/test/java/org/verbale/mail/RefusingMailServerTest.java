package org.verbale.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.testing.TestClock;

/** The outbox with a mail server that refuses, puts off or hangs up as a script says. */
@QuarkusTest
@TestProfile(OwnMailServer.class)
class RefusingMailServerTest {

  @Inject Outbox outbox;
  @Inject OutboxMails mails;
  @Inject MailSender sender;
  @Inject BounceAddress bounceAddress;

  private String key;

  @BeforeEach
  void nothing_else_waits() throws SQLException {
    QueuedMails.giveUpAll();
    key = "test/" + UUID.randomUUID();
  }

  @Test
  void a_mail_server_that_says_451_for_an_hour_gets_every_mail_once_afterwards() throws Exception {
    try (var scripted = ScriptedMailServer.start(OwnMailServer.port())) {
      scripted.answer(recipient -> "451 4.3.0 Try again later");
      var people = List.of("one@mission.example", "two@mission.example", "three@mission.example");
      people.forEach(this::queueTo);
      var start = Instant.parse("2030-03-01T08:00:00Z");
      QueuedMails.letBeDueAt(start);

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
    try (var scripted = ScriptedMailServer.start(OwnMailServer.port())) {
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
    try (var scripted = ScriptedMailServer.start(OwnMailServer.port())) {
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
    try (var scripted = ScriptedMailServer.start(OwnMailServer.port())) {
      scripted.hangUpAfterEachMail();
      var people = List.of("one@mission.example", "two@mission.example");
      people.forEach(this::queueTo);

      assertThat(sender.sendDue()).isEqualTo(2);
      QueuedMails.letTimePass();
      assertThat(sender.sendDue()).isZero();
      assertThat(scripted.taken()).containsExactlyElementsOf(people);
    }
  }

  private void queueTo(String address) {
    QueuedMails.queueTo(outbox, key, address);
  }
}
