package org.verbale.demodata;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.testing.AsCubaHead;
import org.verbale.testing.AsOfficer;
import org.verbale.testing.TestDatabase;

@QuarkusTest
class DemoDataTest {

  @Inject WriteDemoData demo;
  @Inject KeepDemoLetters letters;

  @BeforeEach
  void write() throws SQLException {
    TestDatabase.empty();
    assertThat(demo.isEmpty()).isTrue();
    demo.write();
  }

  @Test
  void the_report_of_2012_is_public_in_six_languages() throws Exception {
    assertThat(demo.isEmpty()).isFalse();
    String page = given().get("/reports/A/67/131").then().statusCode(200).extract().asString();
    for (String code : List.of("ar", "zh", "en", "fr", "ru", "es")) {
      assertThat(page).contains("A-67-131." + code + ".pdf");
      byte[] pdf = given().get("/reports/A/67/131/" + code + ".pdf").asByteArray();
      assertThat(pdf).startsWith("%PDF".getBytes());
      Path out = Path.of("target", "demo", "A-67-131." + code + ".pdf");
      Files.createDirectories(out.getParent());
      Files.write(out, pdf);
    }
    given().get("/").then().body(containsString("/reports/A/67/131"));
  }

  @Test
  @AsOfficer
  void the_report_in_the_making_shows_what_is_missing() {
    given()
        .get("/api/v1/calls/1/report")
        .then()
        .statusCode(200)
        .body("symbol", equalTo("A/66/991"))
        .body("parts[0].state", equalTo("DRAFT"))
        .body("parts[0].languages.en.complete", equalTo(true))
        .body("parts[0].languages.fr.untranslated", hasItems("ESP"));
    given().get("/officer/calls/1/report").then().statusCode(200).body(containsString("A/66/991"));
  }

  @Test
  void replies_stand_in_every_state_of_the_workflow() throws SQLException {
    try (var database = TestDatabase.connect();
        var rows =
            database
                .createStatement()
                .executeQuery(
                    "select string_agg(state_code || ' ' || state, ', ' order by state_code)"
                        + " from submission where call_id = 3")) {
      rows.next();
      assertThat(rows.getString(1))
          .isEqualTo("CUB DRAFT, ESP AWAITING_SIGN_OFF, NOR SUBMITTED, PAN ACCEPTED");
    }
  }

  @Test
  @AsOfficer
  void the_notes_say_what_their_calls_say() {
    for (int call : List.of(1, 2, 3)) {
      given()
          .get("/officer/calls/" + call)
          .then()
          .statusCode(200)
          .body(not(containsString("Missions have not been told yet")));
    }
  }

  @Test
  void every_mission_with_accounts_has_its_letters_and_all_have_the_circular() throws Exception {
    assertThat(
            one(
                "select count(*) || ' ' || count(addressee_id) from note_file"
                    + " where substring(content from 1 for 4) = '%PDF'::bytea"))
        .isEqualTo("42 36");
    assertThat(one("select count(*) from addressee where state = 'DONE'")).isEqualTo("585");
    assertThat(one("select count(*) from outbox_mail")).isEqualTo("0");
    keep("select content from note_file where addressee_id is not null limit 1", "letter.pdf");
  }

  @Test
  void the_open_call_gets_the_letters_of_all_others_once() throws Exception {
    letters.keep();
    letters.keep();

    var ofTheOpenCall =
        "from note_file f join addressee a on a.id = f.addressee_id"
            + " join note_verbale n on n.id = a.note_id where n.call_id = 3";
    assertThat(one("select count(distinct a.state_code) " + ofTheOpenCall)).isEqualTo("195");
    assertThat(one("select count(*) " + ofTheOpenCall)).isEqualTo("390");
    assertThat(one("select count(*) from outbox_mail")).isEqualTo("0");
  }

  @Test
  void every_revision_has_a_receipt_that_can_be_verified() throws Exception {
    assertThat(
            one(
                "select count(*) from revision r join receipt t on t.revision_id = r.id"
                    + " and t.issued_at = r.submitted_at"))
        .isEqualTo(one("select count(*) from revision"))
        .isNotEqualTo("0");
    String number = one("select min(number) from receipt where number like 'VRB-2012%'");
    given()
        .get("/verify/" + number)
        .then()
        .statusCode(200)
        .body(containsString(number), containsString("Spain"));
    keep("select content from receipt where number = '" + number + "'", "receipt.pdf");
  }

  @Test
  @AsCubaHead
  void a_mission_finds_its_receipts() throws SQLException {
    String number =
        one(
            "select t.number from receipt t join revision r on r.id = t.revision_id join submission s"
                + " on s.id = r.submission_id where s.state_code = 'CUB'");
    given().get("/mission").then().statusCode(200).body(containsString(number));
  }

  private static String one(String sql) throws SQLException {
    try (var database = TestDatabase.connect();
        var rows = database.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  /** To be looked at. */
  private static void keep(String sql, String name) throws Exception {
    try (var database = TestDatabase.connect();
        var rows = database.createStatement().executeQuery(sql)) {
      rows.next();
      Path out = Path.of("target", "demo", name);
      Files.createDirectories(out.getParent());
      Files.write(out, rows.getBytes(1));
    }
  }
}
