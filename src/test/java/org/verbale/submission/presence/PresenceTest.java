package org.verbale.submission.presence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.demodata.DemoSubjects;
import org.verbale.language.OfficialLanguage;
import org.verbale.submission.Actor;
import org.verbale.submission.ReplyFixture;
import org.verbale.submission.StartReply;
import org.verbale.submission.Submission;
import org.verbale.testing.AsCubaDrafter;
import org.verbale.testing.AsSpainDrafter;

/** Who is in a draft is told to colleagues, as long as they are there, and to nobody else. */
@QuarkusTest
class PresenceTest {
  private static final Actor DRAFTER = new Actor(DemoSubjects.CUB_DRAFTER, "Dayana");
  private static final Actor HEAD = new Actor(DemoSubjects.CUB_HEAD, "María Gómez");
  private static final Actor THIRD = new Actor("t-third", "Luis Pérez");
  private static final String TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";

  private static final TellPresence.Page FIRST = new TellPresence.Page(1, "a");

  @Inject StartReply start;
  @Inject TellPresence telling;

  private long call;
  private Submission reply;

  @BeforeEach
  void aDraftOfCuba() {
    ReplyFixture.duty(DRAFTER, "CUB", "DRAFTER");
    ReplyFixture.duty(new Actor(DemoSubjects.ESP_DRAFTER, "Spain"), "ESP", "DRAFTER");
    call = ReplyFixture.issuedCall();
    reply = start.start(call, "CUB", OfficialLanguage.SPANISH, DRAFTER);
  }

  @Test
  @AsCubaDrafter
  void nobody_is_told_of_themselves() {
    tell("1", false).body("text", equalTo(""));
    tell("1", false).body("text", equalTo(""));
  }

  @Test
  @AsCubaDrafter
  void colleagues_in_the_section_and_elsewhere_are_told_apart() {
    telling.here(reply, FIRST, HEAD);
    tell("1", false).body("text", equalTo("María Gómez is in this section now."));
    telling.here(reply, new TellPresence.Page(null, "c"), THIRD);
    tell("1", false)
        .body(
            "text",
            equalTo("María Gómez is in this section now. Luis Pérez is also in this draft now."));
    tell("", false).body("text", equalTo("Luis Pérez and María Gómez are also in this draft now."));
  }

  @Test
  @AsCubaDrafter
  void a_page_shows_them_without_a_script() {
    telling.here(reply, FIRST, HEAD);
    given()
        .get("/mission/calls/" + call + "/write/1")
        .then()
        .body(containsString("María Gómez is in this section now."));
    given()
        .get("/mission/calls/" + call)
        .then()
        .body(containsString("María Gómez is also in this draft now."));
  }

  @Test
  @AsCubaDrafter
  void who_leaves_or_falls_silent_is_gone() {
    telling.here(reply, FIRST, HEAD);
    telling.gone(reply, FIRST, HEAD);
    tell("1", false).body("text", equalTo(""));
    telling.here(reply, FIRST, HEAD);
    ReplyFixture.run("update draft_presence set seen_at = seen_at - interval '51 seconds'");
    tell("1", false).body("text", equalTo(""));
  }

  @Test
  @AsCubaDrafter
  void a_page_that_was_left_takes_nobody_from_the_next_one() {
    telling.here(reply, FIRST, HEAD);
    telling.here(reply, new TellPresence.Page(2, "b"), HEAD);
    telling.gone(reply, FIRST, HEAD);
    tell("2", false).body("text", equalTo("María Gómez is in this section now."));
  }

  @Test
  @AsCubaDrafter
  void leaving_takes_oneself_out() {
    tell("1", false);
    tell("1", true);
    assertThat(
            ReplyFixture.count(
                "select count(*) from draft_presence where submission_id = " + reply.id()))
        .isZero();
  }

  @Test
  @AsSpainDrafter
  void another_mission_hears_nothing() {
    telling.here(reply, FIRST, HEAD);
    tell("1", false).statusCode(404);
  }

  private ValidatableResponse tell(String position, boolean leaving) {
    return given()
        .accept("application/json")
        .cookie("verbale_csrf", TOKEN)
        .header("X-CSRF-Token", TOKEN)
        .contentType("application/x-www-form-urlencoded")
        .formParam("position", position)
        .formParam("leaving", leaving)
        .post("/mission/calls/" + call + "/presence")
        .then();
  }
}
