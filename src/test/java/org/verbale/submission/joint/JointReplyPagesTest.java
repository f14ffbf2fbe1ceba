package org.verbale.submission.joint;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.language.OfficialLanguage;
import org.verbale.submission.CorrectReply;
import org.verbale.submission.JointAnswer;
import org.verbale.submission.receipt.Receipts;
import org.verbale.testing.AsNorwayHead;
import org.verbale.testing.AsOfficer;
import org.verbale.testing.AsSpainHead;
import org.verbale.testing.CsrfToken;

/** What the States that a joint reply names, and others, see of it. */
@QuarkusTest
class JointReplyPagesTest {

  @Inject JointReply joint;
  @Inject CorrectReply correct;
  @Inject Receipts receipts;

  private long call;

  @BeforeEach
  void aJointReplyOfCubaAndSpain() {
    call = joint.confirmedCall();
  }

  @Test
  @AsSpainHead
  void the_named_state_finds_it_on_its_desk_and_reads_it() {
    given().get("/mission").then().body(containsString("Joint reply sent by Cuba"));
    page().body(containsString("Palabras comunes"), containsString("Type the password"));
    post("confirm", "").statusCode(409);
    post("decline", "").statusCode(422).body(containsString("Palabras comunes"));
    post("decline", "No es nuestra").statusCode(303);
    page().body(containsString("Declined"), containsString("No es nuestra"));
    for (OfficialLanguage language : OfficialLanguage.values()) {
      given()
          .get(address() + "?lang=" + language.code())
          .then()
          .body(not(containsString(">submission")));
    }
  }

  @Test
  @AsSpainHead
  void a_state_that_confirmed_has_the_receipt_too() {
    String number = receipt();
    given().get("/mission/receipts/" + number).then().statusCode(404);
    joint.answer(call, JointAnswer.Answer.CONFIRMED, null);
    given().get("/mission/receipts/" + number).then().statusCode(200);
    page().body(containsString(number));
  }

  @Test
  @AsSpainHead
  void the_named_state_sees_the_page_of_the_report_with_what_was_submitted() throws Exception {
    correct.correct(call, "CUB", "A figure", JointReply.DRAFTER);
    joint.write(call, 1);
    page().body(containsString(address() + "/preview.pdf"));
    byte[] file =
        given()
            .get(address() + "/preview.pdf")
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .extract()
            .asByteArray();
    try (var pdf = Loader.loadPDF(file)) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("versión 0")
          .doesNotContain("versión 1");
    }
  }

  private String receipt() {
    return QuarkusTransaction.requiringNew()
        .call(() -> receipts.ofState("CUB").getFirst().number());
  }

  @Test
  @AsSpainHead
  void a_program_reads_and_declines_it() {
    String resource = "/api/v1/calls/" + call + "/joint-replies/CUB";
    given().get(resource).then().statusCode(200).body("answer", nullValue());
    api("{\"answer\": \"CONFIRMED\"}").post(resource).then().statusCode(409);
    api("{\"answer\": \"DECLINED\"}").post(resource).then().statusCode(422);
    api("{\"answer\": \"DECLINED\", \"reason\": \"Not ours\"}")
        .post(resource)
        .then()
        .statusCode(200)
        .body("answer", equalTo("DECLINED"));
  }

  private static RequestSpecification api(String body) {
    return CsrfToken.sent().contentType("application/json").body(body);
  }

  @Test
  @AsNorwayHead
  void a_state_that_is_not_named_finds_nothing() {
    given().get(address()).then().statusCode(404).body(not(containsString("Palabras")));
    given().get(address() + "/preview.pdf").then().statusCode(404);
    post("decline", "Why").statusCode(404);
  }

  @Test
  @AsOfficer
  void the_secretariat_sees_on_the_board_and_the_reply_who_is_awaited() {
    given()
        .get("/officer/calls/" + call + "/replies/CUB")
        .then()
        .body(containsString("Spain"), containsString("To be confirmed"));
  }

  private String address() {
    return "/mission/calls/" + call + "/joint/CUB";
  }

  private ValidatableResponse page() {
    return given().get(address()).then().statusCode(200);
  }

  private ValidatableResponse post(String what, String reason) {
    return CsrfToken.sent()
        .accept("text/html")
        .contentType("application/x-www-form-urlencoded")
        .formParam("reason", reason)
        .redirects()
        .follow(false)
        .post(address() + "/" + what)
        .then();
  }
}
