package org.verbale.submission.tracking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbale.request.SampleCalls;
import org.verbale.request.extension.GrantExtension;
import org.verbale.request.issue.IssueNoteVerbale;
import org.verbale.testing.AsCubaDrafter;
import org.verbale.testing.AsOfficer;

@QuarkusTest
class BoardTest {

  @Inject SampleCalls samples;
  @Inject IssueNoteVerbale issueNote;
  @Inject GrantExtension grantExtension;
  @Inject Clock clock;

  @ParameterizedTest
  @AsOfficer
  @ValueSource(strings = {"en", "fr", "ar", "zh", "ru", "es"})
  void the_board_and_what_belongs_to_it_are_shown_in_every_language(String language) {
    var call = samples.draft().id();
    issueNote.issue(call);
    for (var path : new String[] {"/addressees", "/reminders", "/addressees/CUB", ""}) {
      var page =
          given()
              .header("Accept-Language", language)
              .get("/officer/calls/" + call + path)
              .then()
              .statusCode(200)
              .extract()
              .asString();
      assertThat(page)
          .as(path)
          .doesNotContainPattern(">\\s*(mandate|request|web|tracking)\\.[a-zA-Z.]+\\s*<");
    }
  }

  @Test
  @AsOfficer
  void an_extension_shows_on_the_board_and_in_its_filters() {
    var call = samples.draft();
    issueNote.issue(call.id());
    grantExtension.grant(
        call.id(), "NOR", clock.instant().plus(Duration.ofDays(90)), "Translation takes longer");

    given()
        .get("/api/v1/calls/" + call.id() + "/addressees?show=EXTENSION")
        .then()
        .statusCode(200)
        .body("asked", equalTo(195))
        .body("counts.NOT_REPLIED", equalTo(195))
        .body("addressees", hasSize(1))
        .body("addressees[0].code", equalTo("NOR"));
    given()
        .get("/officer/calls/" + call.id() + "/addressees?group=EEG")
        .then()
        .body(containsString("Poland"), not(containsString("Norway")));
    given()
        .get("/officer/calls/" + call.id() + "/addressees/table.csv?show=EXTENSION")
        .then()
        .statusCode(200)
        .body(containsString("NOR,Norway,WEOG,NOT_REPLIED"));
  }

  @Test
  void no_cell_is_a_formula() {
    assertThat(BoardCsv.cell("=1+1")).isEqualTo("'=1+1");
    assertThat(BoardCsv.cell("@SUM(A1)")).isEqualTo("'@SUM(A1)");
    assertThat(BoardCsv.cell("Bosnia, \"and\"")).isEqualTo("\"Bosnia, \"\"and\"\"\"");
  }

  @Test
  @AsCubaDrafter
  void a_mission_does_not_see_the_board() {
    given().get("/officer/calls/1/addressees").then().statusCode(403);
    given().get("/api/v1/calls/1/addressees").then().statusCode(403);
  }
}
