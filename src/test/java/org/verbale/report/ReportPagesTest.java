package org.verbale.report;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.document.Document;
import org.verbale.language.OfficialLanguage;
import org.verbale.publication.Format;
import org.verbale.testing.AsCubaDrafter;
import org.verbale.testing.AsOfficer;
import org.verbale.testing.FormBrowser;
import org.verbale.typesetting.docx.DocxRenderer;

@QuarkusTest
class ReportPagesTest {

  @Inject MakeReport make;
  @Inject ClearReport clear;
  @Inject IssueReport issue;
  @Inject Reports reports;
  @Inject PartContents contents;

  @BeforeEach
  void two_replies() throws SQLException {
    ReportFixture.call();
    ReportFixture.accepted("CUB", "es", "2026-05-20T12:00Z");
    ReportFixture.accepted("ESP", "es", "2026-05-31T12:00Z");
    ReportFixture.translated("CUB", "en", "Cuba in English.");
    ReportFixture.translated("ESP", "en", "Spain in English.");
  }

  @Test
  @AsOfficer
  void the_page_offers_to_open_the_report_and_then_shows_what_is_missing() {
    given().get("/officer/calls/1/report").then().statusCode(200).body(containsString("A/81/"));

    open();

    given()
        .header("Accept-Language", "fr")
        .get("/officer/calls/1/report")
        .then()
        .statusCode(200)
        .body(containsString("A/81/131"))
        .body(containsString("2 traductions"))
        .body(containsString("Espagne"));
  }

  @Test
  @AsOfficer
  void the_preview_is_a_pdf_of_the_draft() {
    long part = open().parent().id();

    given()
        .get("/officer/calls/1/report/parts/" + part + "/en/preview.pdf")
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .header("Content-Disposition", containsString("A-81-131.en.pdf"));
    given()
        .get("/officer/calls/1/report/parts/" + part + "/fr/preview")
        .then()
        .statusCode(200)
        .contentType("text/html")
        .body(containsString("<article class=\"document proof\" lang=\"fr\""))
        .body(containsString("Cuba"));
    given().get("/api/v1/calls/1/report/fr.pdf").then().statusCode(200);
    given()
        .get("/api/v1/calls/1/report")
        .then()
        .statusCode(200)
        .body("parts[0].replies", equalTo(List.of("CUB", "ESP")))
        .body("parts[0].languages.en.complete", is(true))
        .body("parts[0].languages.fr.untranslated", hasItems("CUB", "ESP"));
  }

  @Test
  @AsCubaDrafter
  void a_mission_does_not_reach_the_report() {
    given().get("/officer/calls/1/report").then().statusCode(403);
    given().get("/api/v1/calls/1/report").then().statusCode(403);
  }

  @Test
  void nothing_unissued_is_public() {
    long part = open().parent().id();
    clear.clear(1, part);

    given().get("/reports").then().statusCode(200).body(not(containsString("A/81/131")));
    given().get("/reports/A/81/131").then().statusCode(404);
    given().get("/reports/A/81/131/en.pdf").then().statusCode(404);
    given().get("/reports/feed.xml").then().statusCode(200).body(not(containsString("A/81/131")));
    given().get("/sitemap.xml").then().statusCode(200).body(not(containsString("A/81/131")));
    given().get("/").then().statusCode(200).body(not(containsString("A/81/131")));
  }

  @Test
  void what_is_issued_can_be_found_downloaded_and_checked() throws Exception {
    long part = open().parent().id();
    clear.clear(1, part);
    issue.issue(1, part, List.of(OfficialLanguage.ENGLISH));

    given().get("/reports?q=sample&session=81&version=en").then().body(containsString("A/81/131"));
    given().get("/reports?q=spain english").then().body(containsString("A/81/131"));
    given().get("/reports?q=qatar english").then().body(not(containsString("A/81/131")));
    given().get("/reports?version=fr").then().body(not(containsString("A/81/131")));
    given().get("/").then().body(containsString("/reports/A/81/131"));
    given().get("/reports/feed.xml").then().body(containsString("/reports/A/81/131/en.pdf"));
    given().get("/sitemap.xml").then().body(containsString("/reports/A/81/131"));
    byte[] pdf =
        given()
            .get("/reports/A/81/131/en.pdf")
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .header("Cache-Control", containsString("immutable"))
            .header("Content-Disposition", equalTo("attachment; filename=\"A-81-131.en.pdf\""))
            .extract()
            .asByteArray();
    String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
    assertThat(given().get("/reports/A/81/131").asString()).contains(sha256);
    given()
        .header("If-None-Match", "\"" + sha256 + "\"")
        .get("/reports/A/81/131/en.pdf")
        .then()
        .statusCode(304);
  }

  @Test
  void what_is_issued_can_be_read_in_the_browser_and_kept_by_every_cache() throws Exception {
    long part = open().parent().id();
    clear.clear(1, part);
    issue.issue(1, part, List.of(OfficialLanguage.ENGLISH));

    var answer =
        given()
            .cookie("verbale_language", "fr")
            .get("/reports/A/81/131/en.html?lang=ru")
            .then()
            .statusCode(200)
            .header("Content-Disposition", startsWith("inline"))
            .header("Cache-Control", containsString("public"))
            .header("Vary", nullValue())
            .header("Set-Cookie", nullValue())
            .extract();
    String style = Jsoup.parse(answer.asString()).select("style").first().data();
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8));
    assertThat(answer.headers().getValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .contains("default-src 'none'", "sandbox")
        .contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "';")
        .doesNotContain("unsafe", "allow-scripts");
    given()
        .get("/robots.txt")
        .then()
        .contentType("text/plain")
        .body(containsString("/sitemap.xml"), containsString("Disallow: /mission"));
  }

  @Test
  void the_word_file_is_issued_under_its_type_and_name() {
    long part = open().parent().id();
    clear.clear(1, part);
    issue.issue(1, part, List.of(OfficialLanguage.ENGLISH));

    given()
        .get("/reports/A/81/131")
        .then()
        .body(containsString("A-81-131.en.docx"))
        .body(containsString("/reports/A/81/131/en.docx"));
    byte[] word =
        given()
            .get("/reports/A/81/131/en.docx")
            .then()
            .statusCode(200)
            .contentType(Format.DOCX.mediaType())
            .header("Content-Disposition", containsString("A-81-131.en.docx"))
            .extract()
            .asByteArray();
    Document document =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    contents.document(
                        reports.ofCall(1).orElseThrow().parent(), OfficialLanguage.ENGLISH));
    assertThat(new DocxRenderer().render(document)).isEqualTo(word);
  }

  @Test
  @AsOfficer
  void what_is_wrong_in_the_settings_of_a_part_is_said_and_kept_there() {
    long part = open().parent().id();
    FormBrowser browser = new FormBrowser();
    browser.get("/officer/calls/1/report").statusCode(200);

    String page =
        browser
            .post(
                "/officer/calls/1/report/parts/" + part + "/settings",
                Map.of("dated", "soon", "jobNumber", "26-54321"))
            .statusCode(422)
            .extract()
            .asString();

    var form = Jsoup.parse(page).expectFirst("details[open] form");
    assertThat(form.attr("action")).endsWith("/parts/" + part + "/settings");
    assertThat(form.expectFirst("#dated").val()).isEqualTo("soon");
    assertThat(form.expectFirst("#jobNumber").val()).isEqualTo("26-54321");
    assertThat(Jsoup.parse(page).select("#dated-error")).hasSize(1);
  }

  @Test
  @AsOfficer
  void the_officer_chooses_how_the_introduction_is_worded() {
    long part = open().parent().id();
    FormBrowser browser = new FormBrowser();
    browser.get("/officer/calls/1/report").body(containsString("value=\"IN_PARAGRAPH\""));

    browser
        .post(
            "/officer/calls/1/report/parts/" + part + "/settings",
            Map.of("dated", "2026-07-11", "introduction", "IN_PARAGRAPH"))
        .statusCode(200)
        .body(containsString("value=\"IN_PARAGRAPH\" selected"));

    String preview = "/officer/calls/1/report/parts/" + part + "/%s/preview";
    given()
        .get(preview.formatted("en"))
        .then()
        .body(containsString("In paragraph 3 of its resolution 80/1 of 1 December 2025"));
    given()
        .get(preview.formatted("fr"))
        .then()
        .body(containsString("Au paragraphe 3 de sa résolution 80/1"));
  }

  private Report open() {
    return make.open(1, SampleSettings.REPORT, SampleSettings.PART);
  }
}
