package org.verbale.submission.desk;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.demodata.DemoSubjects;
import org.verbale.language.OfficialLanguage;
import org.verbale.submission.Actor;
import org.verbale.submission.ReplyFixture;
import org.verbale.submission.StartReply;
import org.verbale.testing.AsCubaDrafter;
import org.verbale.testing.AsOfficer;
import org.verbale.testing.AsSpainDrafter;

/** To whom the import of a Word file is shown, and in which words. */
@QuarkusTest
class WordImportPagesTest {
  private static final Actor DRAFTER = new Actor(DemoSubjects.CUB_DRAFTER, "Dayana");

  @Inject StartReply start;

  private String path;

  @BeforeEach
  void a_draft_of_cuba() {
    ReplyFixture.duty(DRAFTER, "CUB", "DRAFTER");
    ReplyFixture.duty(new Actor(DemoSubjects.ESP_DRAFTER, "Spain"), "ESP", "DRAFTER");
    long call = ReplyFixture.issuedCall();
    start.start(call, "CUB", OfficialLanguage.SPANISH, DRAFTER);
    path = "/mission/calls/" + call + "/write/1/import";
  }

  @Test
  @AsCubaDrafter
  void the_page_comes_in_six_languages() {
    for (OfficialLanguage language : OfficialLanguage.values()) {
      given()
          .get(path + "?lang=" + language.code())
          .then()
          .statusCode(200)
          .body(containsString("<html lang=\"" + language.code() + "\""))
          .body(not(containsString(">submission")));
    }
  }

  @Test
  @AsSpainDrafter
  void another_states_section_is_not_found() {
    given().get(path).then().statusCode(404);
  }

  @Test
  @AsOfficer
  void the_office_does_not_write_at_the_desk_of_a_mission() {
    given().get(path).then().statusCode(403);
  }

  @Test
  @AsCubaDrafter
  void a_file_without_the_token_of_the_form_is_refused() {
    given()
        .multiPart("file", "a.docx", new byte[] {1}, "application/octet-stream")
        .post(path)
        .then()
        .statusCode(400);
  }
}
