package org.verbale.mail;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.language.OfficialLanguage;
import org.verbale.testing.AsOfficer;
import org.verbale.testing.FormBrowser;

@QuarkusTest
@AsOfficer
class MailPagesTest {
  @Inject Outbox outbox;
  @Inject OutboxMails mails;
  @Inject MailAttempts attempts;

  private final FormBrowser browser = new FormBrowser();
  private String address;
  private long id;

  @BeforeEach
  void queue() {
    address = UUID.randomUUID() + "@mission.example";
    var text = new MailText("<script>alert(1)</script>", "Words", "<p>Words</p>");
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                outbox.queue(
                    new OutgoingMail(
                        "page/" + address,
                        "page/" + address,
                        "CUB",
                        address,
                        OfficialLanguage.SPANISH,
                        text)));
    id = mails.about("page/" + address).getFirst().id();
  }

  @Test
  void an_officer_sees_what_became_of_a_mail() {
    given()
        .get("/officer/mails?about=page/" + address)
        .then()
        .statusCode(200)
        .body(containsString(address))
        .body(containsString("&lt;script&gt;"))
        .body(containsString("Waiting"));
    given().get("/officer/mails/" + id).then().statusCode(200).body(containsString("Words"));
    given().accept("text/html").get("/officer/mails/999999999").then().statusCode(404);
  }

  @Test
  void a_mail_that_is_given_up_is_queued_again_by_hand() {
    browser.post("/officer/mails/" + id + "/retry").statusCode(409);
    attempts.failed(id, "550 no such user", true);
    browser.post("/officer/mails/" + id + "/retry").statusCode(200);
    mails.getEntityManager().clear();
    assertThat(mails.about("page/" + address).getFirst().status()).isEqualTo(MailStatus.QUEUED);
  }

  @Test
  void a_return_is_recorded_by_hand_with_its_reason() {
    attempts.sent(id);
    browser
        .post("/officer/mails/" + id + "/bounce")
        .statusCode(422)
        .body(containsString("href=\"#reason\""));
    browser
        .post("/officer/mails/" + id + "/bounce", "reason", "mailbox full")
        .statusCode(200)
        .body(containsString("mailbox full"));
  }

  @Test
  void a_notice_of_return_finds_its_mail() {
    attempts.sent(id);
    var messageId = mails.about("page/" + address).getFirst().messageId();
    var notice =
        """
        From: mailer-daemon@mx.example
        Message-ID: <notice@mx.example>
        Content-Type: multipart/report; report-type=delivery-status; boundary=x

        --x
        Content-Type: message/delivery-status

        Final-Recipient: rfc822; %s
        Action: failed
        Status: 5.1.1
        Diagnostic-Code: smtp; 550 5.1.1 user
          unknown

        --x
        Content-Type: message/rfc822

        Message-ID: %s
        Subject: ours
        --x--
        """
            .formatted(address, messageId);
    browser
        .upload("/officer/mails/bounces", "file", "notice.eml", notice.getBytes())
        .statusCode(200);
    mails.getEntityManager().clear();
    var mail = mails.about("page/" + address).getFirst();
    assertThat(mail.status()).isEqualTo(MailStatus.BOUNCED);
    assertThat(mail.lastError())
        .hasValueSatisfying(why -> assertThat(why).contains("user unknown"));
  }

  @Test
  void what_is_no_notice_of_return_is_refused_with_what_to_do() {
    browser
        .upload("/officer/mails/bounces", "file", "holiday.eml", "Subject: away\n".getBytes())
        .statusCode(422)
        .body(containsString(".eml"));
  }
}
