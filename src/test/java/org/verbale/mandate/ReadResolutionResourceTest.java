package org.verbale.mandate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.verbale.testing.BearerToken;
import org.verbale.testing.Shared;

@QuarkusTest
class ReadResolutionResourceTest {
  @TestHTTPResource URI portal;

  private static final String PATH = "/api/v1/resolutions/read";

  @Test
  void aPublishedResolutionIsAnsweredAsItsStructure() {
    post(Shared.seedText("001"))
        .statusCode(200)
        .body("symbol", equalTo("A/RES/62/27"))
        .body("language", equalTo("fr"))
        .body("adoptedOn", equalTo("2007-12-05"))
        .body("meetingResumed", equalTo(false))
        .body("agendaItem", equalTo("98 (h)"))
        .body("agendaItemTitle", nullValue())
        .body("recalls[0]", equalTo("56/24 T"))
        .body("operativeParagraphCount", equalTo(9))
        .body("operativeParagraphs[7].number", equalTo(8))
        .body("operativeParagraphs[7].subparagraphs", empty())
        .body("mandates.kind", contains("SEEK_VIEWS", "REPORT", "AGENDA"))
        .body("mandates[0].addressee", equalTo("SECRETARY_GENERAL"))
        .body("mandates[0].targetSession", equalTo(63))
        .body("confidence", equalTo(1.0f))
        .body("warnings", empty());
  }

  @Test
  void questionsAndWarningsAreAnsweredToo() {
    post(Shared.seedText("003"))
        .statusCode(200)
        .body("mandates[0].addressee", equalTo("MEMBER_STATES"))
        .body("mandates[0].targetSession", nullValue())
        .body("mandates[0].questions.label", contains("a", "b"))
        .body("warnings[0]", containsString("Paragraph 6"))
        .body("warningDetails[0].code", equalTo("VIEWS_SESSION_MISSING"))
        .body("warningDetails[0].details", contains("6"));
  }

  @Test
  void whatCannotBeReadIsAProblemThatSaysWhatToDo() {
    post("Dear colleague, here is no resolution at all.")
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:verbale:problem:mandate.reading.NOT_A_RESOLUTION"))
        .body("detail", containsString("not the text of a resolution"));
    post("   ").statusCode(422).body("detail", containsString("empty"));
    request("application/pdf", "officer")
        .body("%PDF-1.7 broken".getBytes(StandardCharsets.US_ASCII))
        .post(PATH)
        .then()
        .statusCode(422)
        .body("detail", containsString("PDF is damaged"));
  }

  @Test
  void theAnswerIsDescribedForThoseWhoProgram() {
    String described =
        given()
            .queryParam("format", "json")
            .get("/q/openapi")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    JsonPath schemas = JsonPath.from(described).setRootPath("components.schemas");
    assertThat(schemas.getString("ResolutionReading.properties.recalls.description"))
        .contains("in order");
    assertThat(schemas.getString("ResolutionReading.properties.warningDetails.type"))
        .isEqualTo("array");
    assertThat(schemas.getString("ReportReading.properties.replies.description")).contains("order");
  }

  @Test
  void anEmptyBodyIsAProblemToo() {
    request("text/plain", "officer").post(PATH).then().statusCode(422);
  }

  @Test
  void whatIsNoResolutionIsNamedByWhatItIs() {
    post("A/71/911\n\nCuba\n\n[Original: Spanish]\n\nText of a reply.")
        .statusCode(422)
        .body("type", equalTo("urn:verbale:problem:mandate.reading.A_REPORT"))
        .body("detail", containsString("/api/v1/reports/read"));
    request("application/json", "officer").body("{}").post(PATH).then().statusCode(415);
  }

  /** The head alone is sent: what comes after it is never waited for. */
  @Test
  void aBodyBeyondTheServersLimitIsAProblemBeforeItHasCome() throws IOException {
    try (Socket socket = new Socket(portal.getHost(), portal.getPort())) {
      String head =
          "POST "
              + PATH
              + " HTTP/1.1\r\nHost: portal\r\nContent-Type: text/plain\r\n"
              + "Accept-Language: fr\r\nContent-Length: 52428800\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer)
          .startsWith("HTTP/1.1 413")
          .containsIgnoringCase("content-type: application/problem+json")
          .contains("\"status\":413", "Rien n’a été enregistré");
    }
  }

  @Test
  void aMissionMayNotReadResolutionsForTheOffice() {
    request("text/plain", "cub.drafter").body("anything").post(PATH).then().statusCode(403);
  }

  @Test
  void nobodyMayWithoutSigningIn() {
    given().contentType("text/plain").body("anything").post(PATH).then().statusCode(401);
  }

  private static ValidatableResponse post(String text) {
    return request("text/plain; charset=UTF-8", "officer")
        .body(text.getBytes(StandardCharsets.UTF_8))
        .post(PATH)
        .then();
  }

  private static RequestSpecification request(String type, String userName) {
    return given().auth().oauth2(BearerToken.of(userName)).contentType(type);
  }
}
