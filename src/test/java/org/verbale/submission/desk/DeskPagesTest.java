package org.verbale.submission.desk;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.demodata.DemoSubjects;
import org.verbale.language.OfficialLanguage;
import org.verbale.submission.Actor;
import org.verbale.submission.AskForSignOff;
import org.verbale.submission.DemoPeople;
import org.verbale.submission.ReplyFixture;
import org.verbale.submission.SaveSection;
import org.verbale.submission.SignOffReply;
import org.verbale.submission.StartReply;
import org.verbale.submission.receipt.Receipt;
import org.verbale.testing.AsCubaDrafter;
import org.verbale.testing.AsCubaHead;
import org.verbale.testing.AsOfficer;
import org.verbale.testing.AsSpainDrafter;
import org.verbale.testing.AsTurkmenistanHead;
import org.verbale.testing.CsrfToken;

/** What the pages of the desk show, and to whom. */
@QuarkusTest
class DeskPagesTest {
  private static final Actor DRAFTER = DemoPeople.CUBA_DRAFTER;
  private static final Actor HEAD = DemoPeople.CUBA_HEAD;

  @Inject StartReply start;
  @Inject SaveSection save;
  @Inject AskForSignOff ask;
  @Inject SignOffReply sign;

  private long call;

  @BeforeEach
  void aDraftOfCuba() {
    DemoPeople.takeUpDuties();
    call = ReplyFixture.call(ReplyFixture.Call.usual().asking("What has been done?", "What next?"));
    start.start(call, "CUB", OfficialLanguage.SPANISH, DRAFTER);
    var draft = new SaveSection.Draft(1, 0, ReplyFixture.text("Palabras <b>secretas</b> {cdi:x}"));
    save.save(call, "CUB", draft, DRAFTER);
  }

  private String desk() {
    return "/mission/calls/" + call;
  }

  @Test
  @AsCubaDrafter
  void a_drafter_sees_what_is_asked_and_the_tasks() {
    page("/mission").body(containsString("A sample call"));
    page(desk())
        .body(containsString("What has been done?"), containsString("Send for sign-off"))
        .body(not(containsString("id=\"nobody-signs\"")));
    page(desk() + "/about").body(containsString("Language of the original"));
    page(desk() + "/write/1").body(containsString("Palabras"));
  }

  @Test
  @AsCubaDrafter
  void what_is_typed_is_inert_in_the_preview() {
    page(desk() + "/preview")
        .body(containsString("{cdi:x}"), containsString("[Original: español]"));
  }

  @Test
  @AsCubaDrafter
  void every_page_comes_in_six_languages() {
    for (OfficialLanguage language : OfficialLanguage.values()) {
      for (String path : new String[] {"", "/about", "/write/1", "/preview"}) {
        given()
            .get(desk() + path + "?lang=" + language.code())
            .then()
            .statusCode(200)
            .body(containsString("<html lang=\"" + language.code() + "\""))
            .body(not(containsString(">submission.")));
      }
    }
  }

  @Test
  @AsSpainDrafter
  void another_states_reply_is_not_found() {
    for (String path :
        new String[] {"/about", "/write/1", "/preview", "/preview.pdf", "/sign-off/done"}) {
      given().get(desk() + path).then().statusCode(404).body(not(containsString("Palabras")));
    }
    page(desk()).body(not(containsString("Palabras")));
  }

  @Test
  @AsCubaDrafter
  void a_drafter_does_not_reach_the_signature() {
    given().get(desk() + "/sign-off").then().statusCode(403);
  }

  @Test
  @AsTurkmenistanHead
  void who_is_alone_is_told_before_sending_that_nobody_can_sign() {
    var alone = new Actor(DemoSubjects.TKM_HEAD, "Alone");
    ReplyFixture.duty(alone, "TKM", "HEAD_OF_MISSION");
    start.start(call, "TKM", OfficialLanguage.RUSSIAN, alone);
    page(desk()).body(containsString("id=\"nobody-signs\""));
    ReplyFixture.run("update call_for_views set one_person_may_sign = true where id = " + call);
    page(desk()).body(not(containsString("id=\"nobody-signs\"")));
  }

  @Test
  @AsCubaDrafter
  void a_kept_address_opens_no_editor_once_the_draft_is_with_the_head() {
    ask.ask(call, "CUB", null, DRAFTER);
    for (String path : new String[] {"/write/1", "/write/1/import", "/about"}) {
      given()
          .redirects()
          .follow(false)
          .get(desk() + path)
          .then()
          .statusCode(303)
          .header("Location", endsWith(desk()))
          .cookie("verbale_said");
    }
  }

  @Test
  @AsCubaHead
  void the_head_reads_before_signing_and_is_asked_for_the_password() {
    ask.ask(call, "CUB", "Por favor", DRAFTER);
    page(desk() + "/sign-off")
        .body(containsString("Palabras"), containsString("Type the password and come back"));
  }

  @Test
  @AsCubaHead
  void a_reason_that_is_missing_is_asked_for_on_the_same_page() {
    ask.ask(call, "CUB", "Por favor", DRAFTER);
    post("/sign-off/return").body(containsString("error-summary"), containsString("Palabras"));
    sign.signOff(call, "CUB", HEAD);
    post("/correct").body(containsString("error-summary"), containsString("What has been done?"));
    post("/withdraw").body(containsString("error-summary"), containsString("What has been done?"));
  }

  private ValidatableResponse post(String path) {
    return CsrfToken.sent()
        .accept("text/html")
        .contentType("application/x-www-form-urlencoded")
        .formParam("reason", " ")
        .post(desk() + path)
        .then()
        .statusCode(422);
  }

  @Test
  @AsOfficer
  void the_officer_reads_what_was_submitted() {
    ask.ask(call, "CUB", null, DRAFTER);
    given().get("/officer/calls/" + call + "/replies/CUB").then().statusCode(404);
    Receipt receipt = sign.signOff(call, "CUB", HEAD);
    page("/officer/calls/" + call + "/replies").body(containsString("Cuba"));
    page("/officer/calls/" + call + "/replies/CUB")
        .body(containsString("Palabras"), containsString(receipt.number()));
    page("/officer/calls/" + call + "/replies/NOR/enter").body(containsString("Norway"));
    page("/verify?number=" + receipt.number()).body(containsString("The receipt is real"));
    page("/verify/VRB-2020-000001-A").body(containsString("is not the number"));
  }

  private static io.restassured.response.ValidatableResponse page(String path) {
    return given().get(path).then().statusCode(200);
  }
}
