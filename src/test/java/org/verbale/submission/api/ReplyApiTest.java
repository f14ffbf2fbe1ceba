package org.verbale.submission.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.demodata.DemoSubjects;
import org.verbale.submission.Actor;
import org.verbale.submission.ReplyFixture;
import org.verbale.submission.SignOffReply;
import org.verbale.testing.BearerToken;

/** The desk for programs, with real tokens: from the draft to the receipt, and every refusal. */
@QuarkusTest
class ReplyApiTest {
  @Inject SignOffReply sign;

  private long call;

  @BeforeEach
  void people() {
    ReplyFixture.duty(new Actor(DemoSubjects.CUB_DRAFTER, "Dayana"), "CUB", "DRAFTER");
    ReplyFixture.duty(new Actor(DemoSubjects.CUB_HEAD, "Head"), "CUB", "HEAD_OF_MISSION");
    ReplyFixture.duty(new Actor(DemoSubjects.ESP_DRAFTER, "Spain"), "ESP", "DRAFTER");
    call = ReplyFixture.issuedCall();
  }

  @Test
  void the_whole_way_of_a_reply() {
    as("cub.drafter").get("/api/v1/calls/open").then().body("id", hasItem((int) call));
    put("Cuba apoya la *paz*.", 0).then().statusCode(200).body("sections[0].words", equalTo(4));
    put("Cuba apoya la *paz*.", 0).then().statusCode(200).body("sections[0].version", equalTo(1));
    as("cub.drafter")
        .body("{\"comment\": \"Por favor\"}")
        .post(reply("sign-off-request"))
        .then()
        .statusCode(200)
        .body("state", equalTo("AWAITING_SIGN_OFF"));
    as("cub.drafter").post(reply("sign-off")).then().statusCode(403);
    // The token of a program does not say when somebody typed a password.
    as("cub.head")
        .post(reply("sign-off"))
        .then()
        .statusCode(409)
        .body("type", containsString("freshLoginNeeded"));
    sign.signOff(call, "CUB", new Actor(DemoSubjects.CUB_HEAD, "Head"));
    as("cub.head")
        .get(reply(""))
        .then()
        .body("state", equalTo("SUBMITTED"))
        .body("revisions[0].receipt", notNullValue())
        .body("revisions[0].late", equalTo(false));
    assertThat(
            as("cub.drafter")
                .get(reply("receipt"))
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asByteArray())
        .startsWith('%', 'P', 'D', 'F');
    as("officer")
        .post("/api/v1/calls/" + call + "/replies/CUB/accept")
        .then()
        .statusCode(200)
        .body("state", equalTo("ACCEPTED"));
    as("officer")
        .post("/api/v1/calls/" + call + "/replies/CUB/accept")
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:verbale:problem:submission.refusal.notInThisState.ACCEPTED"));
  }

  @Test
  void another_states_reply_is_not_found() {
    put("Texto de Cuba.", 0).then().statusCode(200);
    as("esp.drafter").get(reply("")).then().statusCode(404);
    as("esp.drafter").get(reply("receipt")).then().statusCode(404);
    as("esp.drafter").get("/api/v1/calls/" + call + "/replies/CUB").then().statusCode(403);
    as("officer").get("/api/v1/calls/" + call + "/replies/CUB").then().statusCode(404);
  }

  @Test
  void a_stale_version_keeps_what_was_saved_and_says_what_to_do() {
    put("Primero.", 0).then().statusCode(200);
    put("Segundo.", 0).then().statusCode(409).body("detail", containsString("saved another text"));
    as("cub.drafter").get(reply("")).then().body("sections[0].text", equalTo("Primero."));
  }

  @Test
  void fields_that_are_not_a_drafters_change_nothing() {
    as("cub.drafter")
        .body("{\"state\": \"ACCEPTED\", \"stateCode\": \"ESP\", \"submittedAt\": \"2020-01-01\"}")
        .put(reply(""))
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].field", equalTo("state"));
    put("Texto.", 0)
        .then()
        .statusCode(200)
        .body("state", equalTo("DRAFT"))
        .body("stateCode", equalTo("CUB"));
  }

  @Test
  void what_cannot_be_read_is_refused_with_its_place() {
    send("{\"sections\": [{\"position\": 1, \"version\": 0, \"txt\": \"x\"}]}")
        .statusCode(400)
        .body("errors[0].field", equalTo("sections[0].txt"));
    send("{\"sections\": [{\"position\": \"one\", \"version\": 0}]}")
        .statusCode(400)
        .body("errors[0].field", equalTo("sections[0].position"));
    sendBlocks("{\"type\": \"paragraph\", \"style\": \"BODY\", \"colour\": 1, \"content\": []}")
        .statusCode(400)
        .body("errors[0].field", equalTo("sections[0].blocks[0].colour"));
    sendBlocks("{\"type\": \"poem\"}")
        .statusCode(400)
        .body("errors[0].field", startsWith("sections[0].blocks[0]"));
    as("cub.drafter").get(reply("")).then().statusCode(404);
  }

  @Test
  void blocks_that_are_no_text_of_a_reply_are_refused_with_their_place() {
    sendBlocks("{\"type\": \"pageBreak\"}")
        .statusCode(422)
        .body("errors[0].field", equalTo("sections[0].blocks[0]"))
        .body("errors[0].detail", containsString("pageBreak"));
    sendBlocks(
            "{\"type\": \"section\", \"role\": \"REPLY\", \"heading\": [], \"blocks\":"
                + " [{\"type\": \"paragraph\", \"style\": \"BODY\", \"content\": [{\"type\":"
                + " \"link\", \"target\": \"javascript:alert(1)\", \"content\": []}]}]}")
        .statusCode(422)
        .body(
            "errors.field",
            contains(
                "sections[0].blocks[0].role", "sections[0].blocks[0].blocks[0].content[0].target"));
    sendBlocks(
            "{\"type\": \"quotation\", \"blocks\": [".repeat(30)
                + "{\"type\": \"paragraph\", \"style\": \"BODY\", \"content\": []}"
                + "]}".repeat(30))
        .statusCode(422)
        .body("errors[0].detail", containsString("deeper than 20"));
    as("cub.drafter").get(reply("")).then().statusCode(404);
  }

  @Test
  void blocks_that_were_read_can_be_sent_again() {
    put(
            "# Título\\n\\nUno[^1] [dos](https://example.org).\\n\\n- a\\n\\n| a | b |\\n|---|---|\\n| c | d |\\n\\n[^1]: Nota.",
            0)
        .then()
        .statusCode(200);
    var read = as("cub.drafter").get(reply("")).then().extract();
    List<Object> blocks = read.path("sections[0].blocks");
    as("cub.drafter")
        .body(Map.of("sections", List.of(Map.of("position", 1, "version", 1, "blocks", blocks))))
        .put(reply(""))
        .then()
        .statusCode(200)
        .body("sections[0].blocks", equalTo(blocks))
        .body("sections[0].version", equalTo(1));
  }

  private ValidatableResponse sendBlocks(String block) {
    return send("{\"sections\": [{\"position\": 1, \"version\": 0, \"blocks\": [" + block + "]}]}");
  }

  private ValidatableResponse send(String body) {
    return as("cub.drafter").body(body).put(reply("")).then();
  }

  @Test
  void an_over_long_reply_is_told_with_its_count_and_kept() {
    call =
        ReplyFixture.call(
            ReplyFixture.Call.usual().with("word_limit = 3, over_limit_policy = 'REFUSE'"));
    put("uno dos tres cuatro", 0).then().statusCode(200);
    as("cub.drafter")
        .post(reply("sign-off-request"))
        .then()
        .statusCode(422)
        .body("detail", containsString("4 words"));
    as("cub.drafter")
        .get(reply(""))
        .then()
        .body("sections[0].text", equalTo("uno dos tres cuatro"));
  }

  private io.restassured.response.Response put(String text, int version) {
    return as("cub.drafter")
        .body(
            "{\"originalLanguage\": \"es\", \"sections\": [{\"position\": 1, \"version\": "
                + version
                + ", \"text\": \""
                + text
                + "\"}]}")
        .put(reply(""));
  }

  private String reply(String what) {
    return "/api/v1/calls/" + call + "/reply" + (what.isEmpty() ? "" : "/" + what);
  }

  private static RequestSpecification as(String userName) {
    return given()
        .auth()
        .oauth2(BearerToken.of(userName))
        .contentType("application/json")
        .header("Accept-Language", "en");
  }
}
