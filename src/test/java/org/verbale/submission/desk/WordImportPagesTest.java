package org.verbale.submission.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.demodata.DemoSubjects;
import org.verbale.language.OfficialLanguage;
import org.verbale.submission.Actor;
import org.verbale.submission.ReplyFixture;
import org.verbale.submission.StartReply;
import org.verbale.submission.word.SampleWordFiles;
import org.verbale.testing.AsCubaDrafter;
import org.verbale.testing.AsOfficer;
import org.verbale.testing.AsSpainDrafter;
import org.verbale.testing.TestDatabase;

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

  @Test
  @AsCubaDrafter
  void a_table_keeps_its_widths_and_headers_without_a_script_too() {
    var page = Jsoup.parse(send(path, SampleWordFiles.spanishReply()));
    var form = page.selectFirst("#writing");
    take(path.replace("/import", ""), form.selectFirst("[name=text]").val(), form);
    assertThat(saved()).contains("\"columnWidths\": [2000.0, 4000.0]", "\"headerRows\": 1");
    // Added after itself, with a word changed in the field: what was typed counts.
    take(path + "/add", form.selectFirst("[name=text]").val().replace("Ley", "Norma"), form);
    assertThat(saved()).contains("[2000.0, 4000.0]", "Norma", "[1.0, 1.0]");
  }

  private static String send(String path, byte[] file) {
    return form()
        .multiPart("file", "a.docx", file, "application/octet-stream")
        .post(path)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static void take(String path, String text, Element form) {
    form()
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("version", form.selectFirst("[name=version]").val())
        .formParam("text", text)
        .formParam("shown", form.selectFirst("[name=shown]").val())
        .post(path)
        .then()
        .statusCode(303);
  }

  private static RequestSpecification form() {
    String token = "AAAAAAAAAAAAAAAAAAAAAA";
    return given()
        .accept("text/html")
        .cookie("verbale_csrf", token)
        .header("X-CSRF-Token", token)
        .redirects()
        .follow(false);
  }

  private String saved() {
    try (var database = TestDatabase.connect();
        var statement = database.createStatement();
        var rows =
            statement.executeQuery(
                "select content::text from submission_section s join submission r"
                    + " on r.id = s.submission_id where s.position = 1 and r.call_id = "
                    + path.split("/")[3])) {
      rows.next();
      return rows.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
