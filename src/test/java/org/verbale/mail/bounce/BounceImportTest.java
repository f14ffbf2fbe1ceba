package org.verbale.mail.bounce;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.language.OfficialLanguage;
import org.verbale.mail.MailStatus;
import org.verbale.mail.MailText;
import org.verbale.mail.Outbox;
import org.verbale.mail.OutboxMails;
import org.verbale.mail.OutgoingMail;
import org.verbale.testing.AsCubaDrafter;
import org.verbale.testing.AsOfficer;
import org.verbale.testing.FormBrowser;

@QuarkusTest
class BounceImportTest {
  @Inject Outbox outbox;
  @Inject OutboxMails mails;
  @Inject EntityManager entities;

  private final FormBrowser browser = new FormBrowser();
  private String sent;
  private String waiting;

  @BeforeEach
  void twoMails() {
    sent = "sent." + UUID.randomUUID() + "@mission.example";
    waiting = "waiting." + UUID.randomUUID() + "@mission.example";
    queue(sent);
    queue(waiting);
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                entities
                    .createNativeQuery(
                        "update outbox_mail set status = 'SENT', sent_at = now() where recipient ="
                            + " :address")
                    .setParameter("address", sent)
                    .executeUpdate());
  }

  @Test
  @AsOfficer
  void a_list_marks_what_went_out_and_lists_the_rest() {
    var list =
        sent.toUpperCase(java.util.Locale.ROOT)
            + ",mailbox full\n"
            + waiting
            + "\nnobody@x.example\n";
    browser
        .upload("/officer/mails/bounces", "file", "returned.csv", list.getBytes())
        .statusCode(200)
        .body(containsString("mailbox full"))
        .body(containsString("returned.csv:3"))
        .body(containsString("nobody@x.example"));

    assertThat(status(sent)).isEqualTo(MailStatus.BOUNCED);
    assertThat(status(waiting)).isEqualTo(MailStatus.QUEUED);
    assertThat(mails.undeliverable()).contains(sent).doesNotContain(waiting);
  }

  @Test
  @AsOfficer
  void a_list_with_a_wrong_line_marks_nothing_and_names_the_line() {
    browser
        .upload(
            "/officer/mails/bounces",
            "file",
            "returned.csv",
            (sent + "\nthis is no address\n").getBytes())
        .statusCode(422)
        .body(containsString("Line 2"))
        .body(containsString("this is no address"));

    assertThat(status(sent)).isEqualTo(MailStatus.SENT);
  }

  @Test
  @AsOfficer
  void a_program_hands_notices_in_and_the_same_one_twice_changes_nothing() {
    var notice =
        """
        To: officer@portal.example
        Content-Type: multipart/report; boundary=b

        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx

        Final-Recipient: rfc822;%s
        Action: failed
        Status: 5.1.1

        --b--
        """
            .formatted(sent);
    for (var outcome : new String[] {"RECORDED", "KNOWN"}) {
      given()
          .cookie("verbale_csrf", "AAAAAAAAAAAAAAAAAAAAAA")
          .header("X-CSRF-Token", "AAAAAAAAAAAAAAAAAAAAAA")
          .contentType("message/rfc822")
          .body(notice.getBytes(StandardCharsets.UTF_8))
          .post("/api/v1/mails/bounces")
          .then()
          .statusCode(200)
          .body("lines[0].outcome", equalTo(outcome));
    }
    assertThat(status(sent)).isEqualTo(MailStatus.BOUNCED);
  }

  @Test
  @AsCubaDrafter
  void a_mission_hands_nothing_in() {
    given().get("/officer/mails/bounces").then().statusCode(403);
  }

  private MailStatus status(String address) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              entities.clear();
              return mails.about("bounce/" + address).getFirst().status();
            });
  }

  private void queue(String address) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                outbox.queue(
                    new OutgoingMail(
                        "bounce/" + address,
                        "bounce/" + address,
                        "CUB",
                        address,
                        OfficialLanguage.ENGLISH,
                        new MailText("Subject", "Words", "<p>Words</p>"))));
  }
}
