package org.verbale.demodata;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.testing.AsOfficer;
import org.verbale.testing.TestDatabase;

@QuarkusTest
class DemoDataTest {

  @Inject WriteDemoData demo;

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
}
