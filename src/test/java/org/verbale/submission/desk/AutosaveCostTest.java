package org.verbale.submission.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.demodata.DemoSubjects;
import org.verbale.language.OfficialLanguage;
import org.verbale.submission.Actor;
import org.verbale.submission.AskForSignOff;
import org.verbale.submission.ReplyFixture;
import org.verbale.submission.StartReply;
import org.verbale.testing.AsCubaDrafter;
import org.verbale.testing.CountedStatements;

/** What the save costs that every writer's page makes every few seconds. */
@QuarkusTest
class AutosaveCostTest {
  private static final Actor DRAFTER = new Actor(DemoSubjects.CUB_DRAFTER, "Dayana");
  private static final String TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";

  /** The session of the person is read too, by a statement of its own: three in all. */
  private static final int BESIDES_THE_SESSION = 2;

  @Inject StartReply start;
  @Inject AskForSignOff ask;

  private long call;

  @BeforeEach
  void aDraftOfCuba() {
    ReplyFixture.duty(DRAFTER, "CUB", "DRAFTER");
    call =
        ReplyFixture.call(
            ReplyFixture.Call.usual().with("word_limit = 3").asking("What has been done?"));
    start.start(call, "CUB", OfficialLanguage.SPANISH, DRAFTER);
  }

  @Test
  @AsCubaDrafter
  void an_autosave_asks_the_database_three_times() {
    autosave("Antes.", 0);
    List<String> sent = CountedStatements.of(() -> autosave("Primer texto.", 1).statusCode(200));
    assertThat(sent).hasSizeLessThanOrEqualTo(BESIDES_THE_SESSION);
    assertThat(sent).anyMatch(sql -> sql.contains("update submission_section"));
  }

  @Test
  @AsCubaDrafter
  void it_answers_with_the_next_version_and_the_count() {
    autosave("Uno dos.", 0).body("version", equalTo(1), "words", equalTo(2));
    autosave("Uno dos tres cuatro.", 1).body("version", equalTo(2), "words", equalTo(4));
  }

  @Test
  @AsCubaDrafter
  void the_same_text_again_is_a_success_and_another_on_an_old_version_is_none() {
    autosave("Uno.", 0).statusCode(200);
    autosave("Uno.", 0).statusCode(200).body("version", equalTo(1));
    autosave("Otro.", 0).statusCode(409);
    assertThat(saved()).isEqualTo(1);
  }

  @Test
  @AsCubaDrafter
  void a_draft_on_its_way_to_the_signature_takes_none() {
    autosave("Uno.", 0).statusCode(200);
    ask.ask(call, "CUB", null, DRAFTER);
    autosave("Dos.", 1).statusCode(409);
    assertThat(saved()).isEqualTo(1);
  }

  private long saved() {
    return ReplyFixture.count(
        "select s.version from submission_section s join submission r on r.id = s.submission_id"
            + " where r.call_id = "
            + call);
  }

  private ValidatableResponse autosave(String text, int version) {
    return given()
        .accept("application/json")
        .cookie("verbale_csrf", TOKEN)
        .header("X-CSRF-Token", TOKEN)
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("text", text)
        .formParam("version", version)
        .post("/mission/calls/" + call + "/write/1/autosave")
        .then();
  }
}
