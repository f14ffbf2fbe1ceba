package org.verbale.submission.joint;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.demodata.DemoSubjects;
import org.verbale.language.OfficialLanguage;
import org.verbale.submission.AcceptReply;
import org.verbale.submission.Actor;
import org.verbale.submission.AnswerJointReply;
import org.verbale.submission.AskForSignOff;
import org.verbale.submission.CorrectReply;
import org.verbale.submission.DescribeReply;
import org.verbale.submission.JointAnswer;
import org.verbale.submission.ReplyFixture;
import org.verbale.submission.ReplyRefusal;
import org.verbale.submission.ReplyStatus;
import org.verbale.submission.ReplyStatuses;
import org.verbale.submission.Revisions;
import org.verbale.submission.SaveSection;
import org.verbale.submission.SignOffReply;
import org.verbale.submission.StartReply;
import org.verbale.submission.receipt.Receipts;
import org.verbale.testing.AsNorwayHead;
import org.verbale.testing.AsOfficer;
import org.verbale.testing.AsSpainHead;
import org.verbale.web.NotFound;

/** A State that a joint reply names has replied once it says so, where the call asks for that. */
@QuarkusTest
class JointConfirmationTest {
  private static final Actor DRAFTER = new Actor("t-cub-drafter", "Dayana");
  private static final Actor HEAD = new Actor("t-cub-head", "María");
  private static final Actor SPAIN = new Actor(DemoSubjects.ESP_HEAD, "Ana");
  private static final String TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";

  @Inject StartReply start;
  @Inject SaveSection save;
  @Inject DescribeReply describe;
  @Inject AskForSignOff ask;
  @Inject SignOffReply sign;
  @Inject CorrectReply correct;
  @Inject AcceptReply accept;
  @Inject AnswerJointReply answering;
  @Inject ReplyStatuses statuses;
  @Inject Revisions revisions;
  @Inject Receipts receipts;

  private long call;

  @BeforeEach
  void aJointReplyOfCubaAndSpain() {
    ReplyFixture.duty(DRAFTER, "CUB", "DRAFTER");
    ReplyFixture.duty(HEAD, "CUB", "HEAD_OF_MISSION");
    ReplyFixture.duty(SPAIN, "ESP", "HEAD_OF_MISSION");
    ReplyFixture.duty(new Actor(DemoSubjects.NOR_HEAD, "Kari"), "NOR", "HEAD_OF_MISSION");
    call = ReplyFixture.call(ReplyFixture.Call.usual().with("joint_states_confirm = true"));
    submitted();
  }

  private void submitted() {
    start.start(call, "CUB", OfficialLanguage.SPANISH, DRAFTER);
    write(0);
    describe.describe(
        call,
        "CUB",
        new DescribeReply.Description(OfficialLanguage.SPANISH, false, null, List.of("ESP")));
    sign();
  }

  private void write(int version) {
    var text = ReplyFixture.text("Palabras comunes, versión " + version + ".");
    save.save(call, "CUB", new SaveSection.Draft(1, version, text), DRAFTER);
  }

  private void sign() {
    ask.ask(call, "CUB", null, DRAFTER);
    sign.signOff(call, "CUB", HEAD);
  }

  private void answer(JointAnswer.Answer answer, String reason) {
    answering.answer(call, "CUB", "ESP", answer, reason, SPAIN);
  }

  private Set<String> replied() {
    return QuarkusTransaction.requiringNew().call(() -> statuses.replied(call));
  }

  private ReplyStatus spain() {
    Map<String, ReplyStatus> all = QuarkusTransaction.requiringNew().call(() -> statuses.of(call));
    return all.get("ESP");
  }

  @Test
  void a_named_state_has_replied_once_it_confirms() {
    assertThat(replied()).containsExactly("CUB");
    assertThat(spain().toBeConfirmed()).isTrue();
    answer(JointAnswer.Answer.CONFIRMED, null);
    assertThat(replied()).containsExactlyInAnyOrder("CUB", "ESP");
    answer(JointAnswer.Answer.WITHDRAWN, "Overtaken");
    assertThat(replied()).containsExactly("CUB");
  }

  @Test
  void a_call_that_only_names_asks_nobody() {
    call = ReplyFixture.issuedCall();
    submitted();
    assertThat(replied()).containsExactlyInAnyOrder("CUB", "ESP");
    assertThatThrownBy(() -> answer(JointAnswer.Answer.CONFIRMED, null))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_further_revision_is_confirmed_anew_and_the_accepted_one_stands_until_then() {
    answer(JointAnswer.Answer.CONFIRMED, null);
    accept.accept(call, "CUB", ReplyFixture.OFFICER);
    correct.correct(call, "CUB", "A figure", DRAFTER);
    write(1);
    sign();
    assertThat(replied()).contains("ESP");
    accept.accept(call, "CUB", ReplyFixture.OFFICER);
    assertThat(replied()).doesNotContain("ESP");
    answer(JointAnswer.Answer.CONFIRMED, null);
    assertThat(replied()).contains("ESP");
  }

  @Test
  void the_report_speaks_for_those_who_confirmed() {
    accept.accept(call, "CUB", ReplyFixture.OFFICER);
    assertThat(accepted()).isEmpty();
    answer(JointAnswer.Answer.CONFIRMED, null);
    assertThat(accepted()).containsExactly("ESP");
  }

  private Set<String> accepted() {
    return QuarkusTransaction.requiringNew()
        .call(() -> revisions.accepted(call).getFirst().jointStates());
  }

  @Test
  void declining_and_taking_back_need_a_reason_and_something_to_take_back() {
    assertThatThrownBy(() -> answer(JointAnswer.Answer.DECLINED, " "))
        .isInstanceOf(ReplyRefusal.ReasonMissing.class);
    assertThatThrownBy(() -> answer(JointAnswer.Answer.WITHDRAWN, "Why"))
        .isInstanceOf(ReplyRefusal.JointAnswerStands.class);
    answer(JointAnswer.Answer.CONFIRMED, null);
    assertThatThrownBy(() -> answer(JointAnswer.Answer.DECLINED, "Why"))
        .isInstanceOf(ReplyRefusal.JointAnswerStands.class);
    answer(JointAnswer.Answer.CONFIRMED, null);
    assertThat(ReplyFixture.count(answers())).isEqualTo(1);
  }

  private String answers() {
    return "select count(*) from joint_answer a join revision r on r.id = a.revision_id"
        + " join submission s on s.id = r.submission_id where s.call_id = "
        + call;
  }

  @Test
  void every_answer_is_in_the_log() {
    answer(JointAnswer.Answer.DECLINED, "Not ours");
    assertThat(
            ReplyFixture.count(
                "select count(*) from audit_event where subject = 'reply/"
                    + call
                    + "/CUB' and type = 'reply.joint-declined'"))
        .isEqualTo(1);
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
          .get(joint() + "?lang=" + language.code())
          .then()
          .body(not(containsString(">submission")));
    }
  }

  @Test
  @AsSpainHead
  void a_state_that_confirmed_has_the_receipt_too() {
    String number = receipt();
    given().get("/mission/receipts/" + number).then().statusCode(404);
    answer(JointAnswer.Answer.CONFIRMED, null);
    given().get("/mission/receipts/" + number).then().statusCode(200);
    page().body(containsString(number));
  }

  @Test
  @AsSpainHead
  void the_named_state_sees_the_page_of_the_report_with_what_was_submitted() throws Exception {
    correct.correct(call, "CUB", "A figure", DRAFTER);
    write(1);
    page().body(containsString(joint() + "/preview.pdf"));
    byte[] file =
        given()
            .get(joint() + "/preview.pdf")
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
    String address = "/api/v1/calls/" + call + "/joint-replies/CUB";
    given().get(address).then().statusCode(200).body("answer", nullValue());
    api("{\"answer\": \"CONFIRMED\"}").post(address).then().statusCode(409);
    api("{\"answer\": \"DECLINED\"}").post(address).then().statusCode(422);
    api("{\"answer\": \"DECLINED\", \"reason\": \"Not ours\"}")
        .post(address)
        .then()
        .statusCode(200)
        .body("answer", equalTo("DECLINED"));
  }

  private static RequestSpecification api(String body) {
    return given()
        .cookie("verbale_csrf", TOKEN)
        .header("X-CSRF-Token", TOKEN)
        .contentType("application/json")
        .body(body);
  }

  @Test
  @AsNorwayHead
  void a_state_that_is_not_named_finds_nothing() {
    given().get(joint()).then().statusCode(404).body(not(containsString("Palabras")));
    given().get(joint() + "/preview.pdf").then().statusCode(404);
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

  @Test
  void the_mission_that_is_named_gets_a_mail() {
    assertThat(
            ReplyFixture.count(
                "select count(*) from outbox_mail where state_code = 'ESP' and dedupe_key like"
                    + " 'reply/"
                    + call
                    + "/CUB/asked/%'"))
        .isPositive();
  }

  private String joint() {
    return "/mission/calls/" + call + "/joint/CUB";
  }

  private ValidatableResponse page() {
    return given().get(joint()).then().statusCode(200);
  }

  private ValidatableResponse post(String what, String reason) {
    return given()
        .accept("text/html")
        .cookie("verbale_csrf", TOKEN)
        .header("X-CSRF-Token", TOKEN)
        .contentType("application/x-www-form-urlencoded")
        .formParam("reason", reason)
        .redirects()
        .follow(false)
        .post(joint() + "/" + what)
        .then();
  }
}
