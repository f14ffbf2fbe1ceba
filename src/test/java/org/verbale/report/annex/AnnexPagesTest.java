package org.verbale.report.annex;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.language.OfficialLanguage;
import org.verbale.report.ClearReport;
import org.verbale.report.CorrectReport;
import org.verbale.report.IssueReport;
import org.verbale.report.MakeReport;
import org.verbale.report.ReportFixture;
import org.verbale.report.ReportRefusal;
import org.verbale.report.SampleSettings;
import org.verbale.testing.AsOfficer;
import org.verbale.testing.CsrfToken;
import org.verbale.testing.FormBrowser;

@QuarkusTest
class AnnexPagesTest {

  @Inject MakeReport make;
  @Inject CorrectReport correct;
  @Inject ClearReport clear;
  @Inject IssueReport issue;

  private final FormBrowser browser = new FormBrowser();
  private long part;

  @BeforeEach
  void a_draft() throws SQLException {
    ReportFixture.call();
    ReportFixture.cubaInEnglishAndFrench();
    part = make.open(1, SampleSettings.REPORT, SampleSettings.PART).parent().id();
  }

  @Test
  @AsOfficer
  void annexes_are_written_put_in_order_and_stand_in_contents_and_text() {
    browser.get(page("en")).statusCode(200);
    browser
        .post(page("en"), fields("", "Dates", "- 1 May", "Figures", "# Year\n\n2014"))
        .statusCode(200);
    browser
        .post(page("en"), fields("UP-2", "Dates", "- 2 May", "Figures", "# Year\n\n2014"))
        .statusCode(200)
        .body(containsString("2 May"));

    var preview = Jsoup.parse(given().get(preview("en")).asString());

    assertThat(preview.select("nav.contents a[href^=#annex]").eachText())
        .containsExactly("Annex I – Figures", "Annex II – Dates");
    assertThat(preview.select("section.annex > h2").eachText())
        .containsExactly("Annex I Figures", "Annex II Dates");
    assertThat(preview.select("#annex-1 h3").eachText()).containsExactly("Year");
    assertThat(preview.select("#annex-2 li").eachText()).containsExactly("• 2 May");
    browser.post(page("en"), fields("REMOVE-1", "", "", "Dates", "- 2 May"));
    assertThat(
            Jsoup.parse(given().get(preview("en")).asString()).select("section.annex > h2").text())
        .isEqualTo("Annex Dates");
  }

  @Test
  @AsOfficer
  void what_is_half_written_is_asked_for_and_kept_on_the_page() {
    browser.get(page("fr"));
    browser
        .post(page("fr"), fields("", "Sans texte", ""))
        .statusCode(422)
        .body(containsString("Sans texte"))
        .body(containsString("words-1-error"));
    browser.get(page("fr")).body(not(containsString("Sans texte")));
  }

  @Test
  @AsOfficer
  void a_language_without_its_annex_is_not_complete() {
    browser.get(page("fr"));
    browser.post(page("fr"), fields("", "Dates", "Le 1er mai."));

    given()
        .get("/api/v1/calls/1/report")
        .then()
        .body("parts[0].languages.fr.complete", equalTo(true))
        .body("parts[0].languages.en.annexes", equalTo(false))
        .body("parts[0].languages.en.complete", equalTo(false));
    browser.get(page("en")).body(containsString("lang=\"fr\" dir=\"ltr\">Dates"));
    clear.clear(1, part);
    assertThatThrownBy(() -> issue.issue(1, part, List.of(OfficialLanguage.ENGLISH)))
        .isInstanceOf(ReportRefusal.class);
    browser.get(page("fr")).body(not(containsString("<textarea")));
    browser.get("/officer/calls/1/report");
    browser.post(page("fr"), fields("", "Autre", "Autre.")).statusCode(409);
  }

  @Test
  @AsOfficer
  void a_language_that_follows_gets_its_annex_after_the_others_are_issued() {
    browser.get(page("fr"));
    browser.post(page("fr"), fields("", "Dates", "Le 1er mai."));
    clear.clear(1, part);
    issue.issue(1, part, List.of(OfficialLanguage.FRENCH));

    browser.get("/officer/calls/1/report").body(containsString(page("en")));
    browser.get(page("en")).body(containsString("<textarea")).body(not(containsString("UP-")));
    browser.post(page("en"), fields("", "Dates", "1 May.", "More", "More.")).statusCode(409);
    browser.get(page("en"));
    browser.post(page("en"), fields("", "Dates", "1 May.")).statusCode(200);
    issue.issue(1, part, List.of(OfficialLanguage.ENGLISH));

    given().get("/reports/A/81/131/en.html").then().statusCode(200).body(containsString("1 May."));
  }

  @Test
  @AsOfficer
  void a_revision_begins_with_them_and_a_corrigendum_takes_none() {
    String annexes = "[{\"en\":{\"title\":\"Dates\",\"words\":\"1 May.\"}}]";
    replace(part, annexes).then().statusCode(200).body("[0].en.title", equalTo("Dates"));
    replace(part, "[{\"en\":{\"title\":\"Dates\"}}]").then().statusCode(422);
    clear.clear(1, part);
    issue.issue(1, part, List.of(OfficialLanguage.ENGLISH));

    long corrigendum = correct.corrigendum(1, part, SampleSettings.PART).id();
    long revision = correct.revision(1, part, SampleSettings.PART).id();

    given()
        .get("/api/v1/calls/1/report/parts/" + revision + "/annexes")
        .then()
        .statusCode(200)
        .body("[0].en.words", equalTo("1 May."));
    replace(corrigendum, annexes).then().statusCode(409);
    given().get("/officer/calls/1/report/annexes/" + corrigendum + "/en").then().statusCode(404);
    assertThatThrownBy(
            () ->
                ReportFixture.run(
                    "insert into report_annex values (" + part + ", 'en', 2, 'Title', 'Words')"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("only a draft");
  }

  private Response replace(long of, String annexes) {
    return CsrfToken.sent()
        .contentType(ContentType.JSON)
        .body(annexes)
        .put("/api/v1/calls/1/report/parts/" + of + "/annexes");
  }

  private String page(String language) {
    return "/officer/calls/1/report/annexes/" + part + "/" + language;
  }

  private String preview(String language) {
    return "/officer/calls/1/report/parts/" + part + "/" + language + "/preview";
  }

  private static Map<String, Object> fields(String step, String... titlesAndWords) {
    List<String> titles = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (int at = 0; at < titlesAndWords.length; at += 2) {
      titles.add(titlesAndWords[at]);
      words.add(titlesAndWords[at + 1]);
    }
    return Map.of("step", step, "title", titles, "words", words);
  }
}
