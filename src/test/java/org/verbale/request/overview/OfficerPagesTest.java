package org.verbale.request.overview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbale.request.SampleCalls;
import org.verbale.request.form.FormOf;
import org.verbale.testing.AsCubaDrafter;
import org.verbale.testing.AsOfficer;

@QuarkusTest
class OfficerPagesTest {

  private static final String TEXT =
      """
      Seventy-fifth session
      Agenda item 98 (h)

      Resolution adopted by the General Assembly on 2 December 2020

      [on the report of the First Committee (A/75/409)]

      75/%s. Promotion of quiet in invented examples

      The General Assembly,

      Recalling its resolution 74/11 of 3 December 2019,

      1. Takes note of the examples received so far;

      2. Requests the Secretary-General to seek the views of Member States on quiet in examples and \
      to submit a report thereon to the General Assembly at its seventy-sixth session.

      41st plenary meeting
      2 December 2020
      """;

  @Inject SampleCalls samples;

  @ParameterizedTest
  @AsOfficer
  @ValueSource(strings = {"en", "fr", "es", "ru", "zh", "ar"})
  void every_page_is_shown_in_every_language(String language) {
    var call = samples.draft();
    for (var path :
        new String[] {
          "/officer/mandates",
          "/officer/mandates/new",
          "/officer/calls",
          "/officer/calls/new?mandate=" + call.mandate().id(),
          "/officer/calls/" + call.id(),
          "/officer/calls/" + call.id() + "/edit",
          "/officer/calls/" + call.id() + "/issue",
        }) {
      var page =
          given()
              .header("Accept-Language", language)
              .get(path)
              .then()
              .statusCode(200)
              .extract()
              .asString();
      assertThat(page).as(path).contains("lang=\"" + language + "\"");
      assertThat(page)
          .as(path)
          .doesNotContainPattern(">\\s*(mandate|request|web)\\.[a-zA-Z.]+\\s*<");
    }
  }

  @Test
  @AsOfficer
  void a_pasted_resolution_is_read_confirmed_and_saved() {
    var number = 900 + Integer.parseInt(samples.freshNumber().substring(3));
    var confirm =
        form()
            .multiPart("text", TEXT.formatted(number))
            .post("/officer/mandates/read")
            .then()
            .statusCode(200)
            .body(containsString("A/RES/75/" + number))
            .extract()
            .asString();

    var saved = resend(confirm).post("/officer/mandates");

    assertThat(saved.statusCode()).isEqualTo(303);
    given()
        .get(saved.header("Location"))
        .then()
        .statusCode(200)
        .body(containsString("Promotion of quiet"), containsString("Make a call for views"));
    resend(confirm)
        .post("/officer/mandates")
        .then()
        .statusCode(409)
        .body(containsString("registered in this language already"))
        .body(containsString("Promotion of quiet"));
  }

  @Test
  @AsOfficer
  void a_text_that_is_no_resolution_comes_back_with_its_reason() {
    form()
        .multiPart("text", "A shopping list: bread, milk.")
        .post("/officer/mandates/read")
        .then()
        .statusCode(422)
        .body(containsString("not the text of a resolution"), containsString("bread, milk"));
    form().multiPart("text", "").post("/officer/mandates/read").then().statusCode(422);
  }

  @Test
  @AsOfficer
  void a_deadline_in_the_past_is_refused_and_the_input_kept() {
    var mandate = samples.mandate();
    var page =
        given().get("/officer/calls/new?mandate=" + mandate.id()).then().extract().asString();

    resend(page, "deadlineDate", "2001-05-15", "title.en", "Kept & shown")
        .post("/officer/calls/new?mandate=" + mandate.id())
        .then()
        .statusCode(422)
        .body(containsString("The deadline lies in the past"))
        .body(containsString("Kept &amp; shown"));
  }

  @Test
  @AsOfficer
  void a_call_is_made_from_the_proposal_and_changed() {
    var mandate = samples.mandate();
    var path = "/officer/calls/new?mandate=" + mandate.id();
    var made = resend(given().get(path).then().extract().asString()).post(path);
    assertThat(made.statusCode()).isEqualTo(303);
    var call = made.header("Location").replaceFirst("https?://[^/]+", "");

    given().get(call).then().statusCode(200).body(containsString("The state of samples"));
    var edit = given().get(call + "/edit").then().extract().asString();
    resend(edit, "wordLimit", "777").post(call + "/edit").then().statusCode(303);
    given().get(call).then().body(containsString("777 words"));
    // The page was shown before the first change: another change from it would undo that one.
    resend(edit, "wordLimit", "888")
        .post(call + "/edit")
        .then()
        .statusCode(409)
        .body(containsString("Somebody else has changed this call"), containsString("888"));
  }

  @Test
  @AsOfficer
  void the_proof_is_a_pdf() {
    var call = samples.draft();
    given()
        .get("/officer/calls/" + call.id() + "/proof/fr")
        .then()
        .statusCode(200)
        .contentType("application/pdf");
  }

  @Test
  @AsCubaDrafter
  void a_mission_sees_none_of_it() {
    for (var path : new String[] {"/officer/mandates", "/officer/calls", "/officer/calls/1"}) {
      given().get(path).then().statusCode(403).body(not(containsString("<table")));
    }
  }

  private static RequestSpecification form() {
    var page = given().get("/officer/mandates/new");
    return given()
        .redirects()
        .follow(false)
        .cookies(page.cookies())
        .multiPart("csrf", value(page.asString(), "csrf"));
  }

  /** Sends the form of a page back as a browser does, with some fields changed. */
  private static RequestSpecification resend(String page, String... changes) {
    var form = FormOf.page(page);
    for (int i = 0; i < changes.length; i += 2) {
      form.put(changes[i], java.util.List.of(changes[i + 1]));
    }
    var fresh = given().get("/officer/mandates/new");
    form.put("csrf", java.util.List.of(value(fresh.asString(), "csrf")));
    var request = given().redirects().follow(false).cookies(fresh.cookies());
    request.contentType("application/x-www-form-urlencoded; charset=UTF-8");
    form.forEach((name, values) -> request.formParam(name, values));
    return request;
  }

  private static String value(String page, String name) {
    var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
    return found.find() ? found.group(1) : "";
  }
}
