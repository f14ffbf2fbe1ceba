package org.verbale.submission.history;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.language.OfficialLanguage;
import org.verbale.submission.Actor;
import org.verbale.submission.AskForSignOff;
import org.verbale.submission.DemoPeople;
import org.verbale.submission.ReplyFixture;
import org.verbale.submission.SaveSection;
import org.verbale.submission.StartReply;
import org.verbale.testing.AsCubaDrafter;
import org.verbale.testing.AsOfficer;
import org.verbale.testing.AsSpainDrafter;
import org.verbale.testing.CsrfToken;

/** What a draft said before can be read by its mission, and brought back, and nothing is lost. */
@QuarkusTest
class DraftHistoryTest {
  private static final Actor DRAFTER = DemoPeople.CUBA_DRAFTER;
  private static final Actor HEAD = DemoPeople.CUBA_HEAD;

  @Inject StartReply start;
  @Inject SaveSection save;
  @Inject AskForSignOff ask;

  private long call;

  @BeforeEach
  void aDraftOfCuba() {
    DemoPeople.takeUpDuties();
    call = ReplyFixture.issuedCall();
    start.start(call, "CUB", OfficialLanguage.SPANISH, DRAFTER);
  }

  private int version;

  private void write(String text, Actor who) {
    var draft = new SaveSection.Draft(1, version, ReplyFixture.text(text));
    version = save.save(call, "CUB", draft, who).version();
  }

  private long versions() {
    return ReplyFixture.count(
        "select count(*) from section_version v join submission_section s on s.id = v.section_id"
            + " join submission r on r.id = s.submission_id where r.call_id = "
            + call);
  }

  private void minutesPass() {
    ReplyFixture.run("update section_version set begun_at = begun_at - interval '11 minutes'");
  }

  @Test
  void what_one_person_saves_within_ten_minutes_is_one_version() {
    write("Uno.", DRAFTER);
    write("Uno. Dos.", DRAFTER);
    assertThat(versions()).isEqualTo(1);
    minutesPass();
    write("Uno. Dos. Tres.", DRAFTER);
    assertThat(versions()).isEqualTo(2);
  }

  @Test
  void the_text_before_another_persons_save_is_kept() {
    write("Del redactor.", DRAFTER);
    write("De la jefa.", HEAD);
    write("Del redactor otra vez.", DRAFTER);
    assertThat(versions()).isEqualTo(3);
  }

  @Test
  void a_text_that_is_emptied_by_mistake_is_kept() {
    write("Un párrafo largo.\n\n".repeat(20), DRAFTER);
    write("Ups.", DRAFTER);
    assertThat(versions()).isEqualTo(2);
  }

  @Test
  @AsCubaDrafter
  void versions_are_listed_compared_and_brought_back() {
    write("Se queda.\n\nSe va.", DRAFTER);
    write("Se queda.\n\nLlega.", HEAD);
    page("").body(containsString("Version 2"), containsString("Dayana"));
    page("/1/2")
        .body(containsString("<del>"), containsString("Se va."), containsString("<ins>"))
        .body(not(containsString("Bring this version back")));
    page("/1/1").body(containsString("Bring this version back"));
    restore(1).statusCode(303);
    given()
        .get("/mission/calls/" + call + "/write/1")
        .then()
        .body(containsString("Se va."), not(containsString("Llega.")));
    page("/1/3").body(containsString("Brought back from version 1"));
    assertThat(versions()).isEqualTo(3);
  }

  @Test
  @AsCubaDrafter
  void a_draft_that_is_being_signed_shows_its_versions_and_takes_none_back() {
    write("Uno.", DRAFTER);
    write("Dos.", HEAD);
    ask.ask(call, "CUB", null, DRAFTER);
    page("/1/1").body(containsString("Uno."), not(containsString("Bring this version back")));
    restore(1).statusCode(409);
    assertThat(versions()).isEqualTo(2);
  }

  @Test
  @AsCubaDrafter
  void a_version_that_is_not_there_is_not_found() {
    write("Uno.", DRAFTER);
    given().get(history() + "/1/9").then().statusCode(404);
    given().get(history() + "/9/1").then().statusCode(404);
    restore(9).statusCode(404);
  }

  @Test
  @AsSpainDrafter
  void another_mission_finds_nothing() {
    write("Secreto.", DRAFTER);
    given().get(history()).then().statusCode(404);
    given().get(history() + "/1/1").then().statusCode(404).body(not(containsString("Secreto")));
    restore(1).statusCode(404);
  }

  @Test
  @AsOfficer
  void the_secretariat_never_sees_them() {
    write("Secreto.", DRAFTER);
    given().get(history()).then().statusCode(403);
    given().get(history() + "/1/1").then().statusCode(403);
  }

  @Test
  @AsCubaDrafter
  void the_pages_come_in_six_languages() {
    write("Uno.", DRAFTER);
    write("Dos.", HEAD);
    for (OfficialLanguage language : OfficialLanguage.values()) {
      for (String path : new String[] {"", "/1/1", "/1/2"}) {
        page(path + "?lang=" + language.code())
            .body(containsString("<html lang=\"" + language.code() + "\""))
            .body(not(containsString(">submission")));
      }
    }
  }

  private String history() {
    return "/mission/calls/" + call + "/history";
  }

  private ValidatableResponse page(String path) {
    return given().get(history() + path).then().statusCode(200);
  }

  private ValidatableResponse restore(int number) {
    return CsrfToken.sent()
        .accept("text/html")
        .contentType("application/x-www-form-urlencoded")
        .redirects()
        .follow(false)
        .post(history() + "/1/" + number + "/restore")
        .then();
  }
}
