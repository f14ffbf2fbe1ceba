package org.verbale.report;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbale.report.command.ReportMain;
import org.verbale.testing.BearerToken;
import org.verbale.testing.Shared;

@QuarkusTest
class ReadReportApiTest {

  @Inject MakeReport make;

  private static final String SAMPLE =
      """
      A/70/141

      I. Introduction

      1. On 2 December 2014, the General Assembly adopted resolution 69/54, entitled
      “Measures of an invented kind”. In paragraph 3 it asked for views.

      2. On 5 February 2015, a note verbale was sent for the seventieth session.

      II. Replies received from Governments

      Turkey

      [Original: English]
      [1 June 2015]

      The measures are these:

      • a first;

      • a second.
      """;

  @Test
  void a_report_is_answered_with_its_structure() {
    as("officer")
        .contentType("text/plain; charset=UTF-8")
        .body(SAMPLE)
        .post("/api/v1/reports/read")
        .then()
        .statusCode(200)
        .body("symbol", equalTo("A/70/141"))
        .body("language", equalTo("en"))
        .body("resolution", equalTo("A/RES/69/54"))
        .body("resolutionParagraph", equalTo(3))
        .body("noteVerbaleDate", equalTo("2015-02-05"))
        .body("targetSession", equalTo(70))
        .body("replies", hasSize(1))
        .body("replies[0].state", equalTo("TUR"))
        .body("replies[0].heading", equalTo("Turkey"))
        .body("replies[0].originalLanguage", equalTo("en"))
        .body("replies[0].receivedOn", equalTo("2015-06-01"))
        .body("replies[0].paragraphCount", equalTo(1))
        .body("replies[0].listItemCount", equalTo(2))
        .body("replies[0].footnoteCount", equalTo(0))
        .body("replies[0].blocks[1].type", equalTo("listItem"))
        .body("replies[0].blocks[1].listKind", equalTo("bullet"))
        .body("warnings", hasSize(0));
  }

  @Test
  void the_printed_report_is_read_from_text_and_from_pdf(@TempDir Path out) throws Exception {
    byte[] text = Files.readAllBytes(Shared.seed("002"));
    ReportMain.run(System.out, System.err, "IN=" + Shared.seed("002"), "OUT=" + out);

    readsAsTheSeed(text, "text/plain; charset=UTF-8");
    readsAsTheSeed(Files.readAllBytes(out.resolve("A-67-131.fr.pdf")), "application/pdf");
  }

  private static void readsAsTheSeed(byte[] body, String type) {
    as("officer")
        .contentType(type)
        .body(body)
        .post("/api/v1/reports/read")
        .then()
        .statusCode(200)
        .body("symbol", equalTo("A/67/131"))
        .body("replies.state.join(' ')", equalTo("CUB ESP NOR PAN QAT TKM"))
        .body("replies.paragraphCount.join(' ')", equalTo("7 17 4 3 1 6"))
        .body("replies[1].listItemCount", equalTo(12));
  }

  @Test
  void what_is_no_report_is_refused_with_what_to_do() {
    as("officer")
        .header("Accept-Language", "fr")
        .contentType("text/plain; charset=UTF-8")
        .body("Une lettre.")
        .post("/api/v1/reports/read")
        .then()
        .statusCode(422)
        .contentType(containsString("application/problem+json"))
        .body("detail", containsString("Vérifiez que le rapport entier"));
    as("officer")
        .contentType("application/pdf")
        .body(new byte[] {'%', 'P', 'D', 'F', '-', 0, 1})
        .post("/api/v1/reports/read")
        .then()
        .statusCode(422)
        .body("detail", not(containsString("Exception")));
  }

  @Test
  void a_resolution_is_named_as_one() {
    as("officer")
        .contentType("text/plain; charset=UTF-8")
        .body(
            "71/999. Harbours\n\nThe General Assembly,\n\n1. Requests the Secretary-General to seek the"
                + " views of Member States.\n\n45th plenary meeting\n6 December 2016\n")
        .post("/api/v1/reports/read")
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:verbale:problem:report.read.aResolution"))
        .body("detail", containsString("A/RES/71/999"));
  }

  @Test
  void steps_are_answered_with_what_they_have_made() throws Exception {
    ReportFixture.call();
    ReportFixture.accepted("CUB", "en", "2026-05-20T12:00Z");
    make.open(1, SampleSettings.REPORT, SampleSettings.PART);

    as("officer")
        .post("/api/v1/calls/1/report/parts/1/clear")
        .then()
        .statusCode(200)
        .body("state", equalTo("CLEARED"));
    as("officer")
        .contentType("application/json")
        .body("{\"languages\":[\"en\"]}")
        .post("/api/v1/calls/1/report/parts/1/issue")
        .then()
        .statusCode(200)
        .body("state", equalTo("ISSUED"));
  }

  @Test
  void a_mission_may_not() {
    as("cub.drafter")
        .contentType("text/plain")
        .body(SAMPLE)
        .post("/api/v1/reports/read")
        .then()
        .statusCode(403);
  }

  private static RequestSpecification as(String userName) {
    return given().auth().oauth2(BearerToken.of(userName));
  }
}
