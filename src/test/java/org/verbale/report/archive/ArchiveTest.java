package org.verbale.report.archive;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.report.ReportFixture;
import org.verbale.testing.AsOfficer;
import org.verbale.testing.BearerToken;
import org.verbale.testing.FormBrowser;
import org.verbale.testing.TestDatabase;

@QuarkusTest
class ArchiveTest {

  @BeforeEach
  void nothing_yet() throws SQLException {
    TestDatabase.empty();
  }

  @Test
  void a_report_is_kept_as_the_record_of_a_closed_call() {
    imported(PastReports.ENGLISH)
        .statusCode(201)
        .body("symbol", equalTo("A/70/141"))
        .body("resolution", equalTo("A/RES/69/54"))
        .body("resolutionParagraph", equalTo(3))
        .body("targetSession", equalTo(70))
        .body("noteVerbaleDate", equalTo("2015-02-05"))
        .body("languages", contains("en"))
        .body("replies", hasSize(2))
        .body("replies[0].states", contains("CUB"))
        .body("replies[0].receivedOn", equalTo("2015-06-01"))
        .body("replies[0].originalHeld", equalTo(false))
        .body("replies[1].originalHeld", equalTo(true));

    given()
        .get("/api/v1/reports/archive")
        .then()
        .statusCode(200)
        .body("symbol", contains("A/70/141"));
  }

  @Test
  void another_language_joins_the_replies_and_brings_an_original() {
    imported(PastReports.ENGLISH).statusCode(201);
    imported(PastReports.SPANISH)
        .statusCode(201)
        .body("languages", contains("en", "es"))
        .body("replies", hasSize(2))
        .body("replies[0].languages", contains("en", "es"))
        .body("replies[0].originalHeld", equalTo(true))
        .body("replies[1].languages", contains("en", "es"));
  }

  @Test
  void the_same_text_twice_is_told_and_changes_nothing() {
    imported(PastReports.ENGLISH).statusCode(201);

    imported(PastReports.ENGLISH).statusCode(409).body("detail", containsString("already"));
    imported(PastReports.ENGLISH.replace("fjords", "fells"))
        .statusCode(409)
        .body("detail", containsString("another text"));

    given().get("/api/v1/reports/archive").then().body("[0].replies", hasSize(2));
  }

  @Test
  void what_the_portal_has_issued_or_asked_itself_is_not_imported() throws SQLException {
    ReportFixture.call();
    ReportFixture.run(
        "insert into report (call_id, symbol, agenda_item, created_at, created_by)"
            + " values (1, 'A/70/141', '98 (h)', now(), 'test')");

    for (String part : List.of("A/70/141", "A/70/141/Add.1", "A/70/141/Corr.1")) {
      imported(PastReports.ENGLISH.replace("A/70/141", part))
          .statusCode(409)
          .body("detail", containsString(part + " is a report of this portal"));
    }
    imported(
            PastReports.ENGLISH
                .replace("A/70/141", "A/81/9")
                .replace("69/54 of 2 December 2014", "80/1 of 1 December 2025")
                .replace("seventieth", "eighty-first"))
        .statusCode(409)
        .body("detail", containsString("its own call for views under resolution 80/1"));
    given().get("/api/v1/reports/archive").then().body("$", hasSize(0));
  }

  @Test
  @AsOfficer
  void a_refusal_stands_on_the_page_with_what_was_typed() {
    imported(PastReports.ENGLISH).statusCode(201);
    Map<String, String> form = new HashMap<>();
    form.put("text", PastReports.ENGLISH);
    form.put("symbol", "A/70/141");
    form.put("session", "70");
    form.put("resolution", "69/54");
    form.put("noteVerbale", "2015-02-06");
    form.put("states-0", "CUB");
    form.put("states-1", "NOR");

    new FormBrowser()
        .post("/officer/archive/import", form)
        .statusCode(409)
        .body(containsString("This very text of A/70/141 has been imported already"))
        .body(containsString("value=\"2015-02-06\""));
  }

  @Test
  void a_reply_of_nobody_known_must_be_assigned_or_left_out() {
    String text = PastReports.ENGLISH.replace("\nNorway\n", "\nAtlantis\n");

    imported(text).statusCode(422);
    given().get("/api/v1/reports/archive").then().body("$", hasSize(0));

    as("officer", text)
        .queryParam("leaveOutUnknown", true)
        .post("/api/v1/reports/import")
        .then()
        .statusCode(201)
        .body("replies", hasSize(1));
  }

  @Test
  void a_mission_imports_nothing() {
    as("cub.drafter", PastReports.ENGLISH).post("/api/v1/reports/import").then().statusCode(403);
  }

  @Test
  @AsOfficer
  void an_officer_sees_what_was_read_and_corrects_it() {
    String text = PastReports.ENGLISH.replace("\nNorway\n", "\nAtlantis\n").replace("A/70/141", "");
    FormBrowser browser = new FormBrowser();

    browser
        .upload("/officer/archive/read", "file", "report.txt", text.getBytes())
        .statusCode(200)
        .body(containsString("Atlantis"))
        .body(containsString("No symbol was found."));
    Map<String, String> form = new HashMap<>();
    form.put("text", text);
    form.put("session", "70");
    form.put("resolution", "69/54");
    form.put("states-0", "CUB");
    form.put("states-1", "XYZ");
    browser
        .post("/officer/archive/import", form)
        .statusCode(422)
        .body(containsString("XYZ"))
        .body(containsString("such as A/67/131"));
    form.put("symbol", "A/70/141");
    form.put("states-1", "nor");
    browser
        .post("/officer/archive/import", form)
        .statusCode(200)
        .body(containsString("Norway over the years"));
  }

  @Test
  void words_are_found_by_the_rules_of_their_language() {
    imported(PastReports.ENGLISH).statusCode(201);
    imported(PastReports.SPANISH).statusCode(201);
    imported(PastReports.CHINESE).statusCode(201);

    assertThat(found("lighthouse")).contains("<mark>lighthouses</mark>").doesNotContain("fjords");
    assertThat(found("fiordo")).contains("<mark>fiordos</mark>");
    assertThat(found("灯塔")).contains("<mark>灯塔</mark>的建造");
    assertThat(found("submarines")).contains("Nothing found");
    assertThat(found("<script>alert(1)</script>")).doesNotContain("<script>alert");
  }

  @Test
  void the_replies_of_a_state_are_compared_over_the_years() {
    imported(PastReports.ENGLISH).statusCode(201);
    imported(PastReports.NEXT_YEAR).statusCode(201);

    given()
        .get("/archive/states/CUB")
        .then()
        .statusCode(200)
        .body(containsString("A/70/141 and A/71/152 side by side"))
        .body(containsString("1 of 2 paragraphs stayed the same."))
        .body(containsString("Changed"));
    given().get("/archive/states/FJI").then().statusCode(404);
  }

  @Test
  void a_report_tells_who_replied_under_the_item_and_when() {
    imported(PastReports.ENGLISH).statusCode(201);
    String address = imported(PastReports.NEXT_YEAR).extract().path("address");

    given()
        .get(address)
        .then()
        .statusCode(200)
        .body(containsString("The item over the years"))
        .body(containsString("A/70/141"))
        .body(containsString("1 June 2015"))
        .body(containsString("the original is not held"));
  }

  @Test
  @AsOfficer
  void the_history_of_an_item_shows_the_imported_report() throws SQLException {
    try (var database = TestDatabase.connect();
        var statement = database.createStatement()) {
      statement.execute(
          """
          insert into resolution (symbol, session, adopted_on, registered_at, registered_by)
          values ('A/RES/69/54', 69, '2014-12-02', now(), 'test');
          insert into resolution_version (resolution_id, language, title, source_text, source_sha256)
          select id, 'en', 'Measures of an invented kind', 'text', repeat('0', 64) from resolution""");
    }
    imported(PastReports.ENGLISH).statusCode(201);

    given()
        .get("/officer/mandates/1")
        .then()
        .statusCode(200)
        .body(containsString("/archive/1"))
        .body(containsString("Closed, imported"))
        .body(not(containsString("/officer/calls/again")));
  }

  @Test
  void what_was_published_is_open_to_everybody() {
    given().get("/archive").then().statusCode(200).body(not(containsString("/officer/archive")));
  }

  private static ValidatableResponse imported(String text) {
    return as("officer", text).post("/api/v1/reports/import").then();
  }

  private static RequestSpecification as(String account, String text) {
    return given()
        .auth()
        .oauth2(BearerToken.of(account))
        .contentType("text/plain; charset=UTF-8")
        .body(text);
  }

  private static String found(String words) {
    return given()
        .queryParam("q", words)
        .get("/archive")
        .then()
        .statusCode(200)
        .extract()
        .body()
        .asString();
  }
}
