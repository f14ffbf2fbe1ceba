package org.verbale.request.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.SampleCalls;
import org.verbale.request.SampleResolution;
import org.verbale.request.extension.GrantExtension;
import org.verbale.request.issue.IssueNoteVerbale;
import org.verbale.request.reminder.SendReminder;
import org.verbale.testing.AsCubaDrafter;
import org.verbale.testing.AsOfficer;

@QuarkusTest
class CallsApiTest {

  @Inject SampleCalls samples;
  @Inject IssueNoteVerbale issueNote;
  @Inject SendReminder sendReminder;
  @Inject GrantExtension grantExtension;
  @Inject EntityManager entities;
  @Inject Clock clock;

  @Test
  @AsOfficer
  void a_resolution_is_registered_a_call_made_and_its_note_issued() {
    var facts = SampleResolution.facts(samples.freshNumber(), OfficialLanguage.ENGLISH);
    var mandate =
        json(facts)
            .post("/api/v1/resolutions")
            .then()
            .statusCode(201)
            .body("symbol", equalTo(facts.symbol()))
            .extract()
            .jsonPath()
            .getLong("mandates.find { it.kind == 'SEEK_VIEWS' }.id");
    json(facts)
        .post("/api/v1/resolutions")
        .then()
        .statusCode(409)
        .contentType("application/problem+json");

    var call =
        json(Map.of("mandate", mandate, "noteLanguages", new String[] {"en"}))
            .post("/api/v1/calls")
            .then()
            .statusCode(201)
            .body("state", equalTo("DRAFT"))
            .extract()
            .jsonPath()
            .getLong("id");
    signed()
        .post("/api/v1/calls/" + call + "/issue")
        .then()
        .statusCode(202)
        .body("notes[0].reference", containsString("/NDV"))
        .body("notes[0].progress.total", equalTo(195));
    signed().post("/api/v1/calls/" + call + "/issue").then().statusCode(409);
  }

  @Test
  @AsOfficer
  void a_deadline_in_the_past_is_a_problem_that_names_the_field() {
    var mandate = samples.mandate();
    json(Map.of("mandate", mandate.id(), "deadline", "2001-05-15T18:00"))
        .post("/api/v1/calls")
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body(containsString("The deadline lies in the past"));
  }

  @Test
  void a_scheduled_reminder_goes_once_and_never_during_an_extension() {
    var call = samples.draft().id();
    issueNote.issue(call);
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                entities
                    .createNativeQuery(
                        """
                        insert into focal_point (state_code, name, email)
                        values ('ISL', 'One', 'one@iceland.example'),
                               ('FIN', 'Two', 'two@finland.example')
                        on conflict do nothing
                        """)
                    .executeUpdate());
    grantExtension.grant(call, "FIN", clock.instant().plus(Duration.ofDays(90)), "Elections");

    assertThat(sendReminder.remind(call, "ISL", 7)).isEqualTo(SendReminder.Outcome.SENT);
    assertThat(sendReminder.remind(call, "ISL", 7))
        .isEqualTo(SendReminder.Outcome.HAS_HAD_THIS_ONE);
    assertThat(sendReminder.remind(call, "ISL", null)).isEqualTo(SendReminder.Outcome.SENT);
    assertThat(sendReminder.remind(call, "FIN", 7))
        .isEqualTo(SendReminder.Outcome.HAS_AN_EXTENSION);
    assertThat(sendReminder.remind(call, "TUV", 7)).isEqualTo(SendReminder.Outcome.HAS_NO_ADDRESS);
  }

  @Test
  @AsOfficer
  void a_draft_is_revised_and_a_stale_revision_refused() {
    var call = samples.draft().id();
    int version = call(call).getInt("version");

    json(Map.of("version", version, "wordLimit", 700, "reminderDays", List.of(14, 3)))
        .patch("/api/v1/calls/" + call)
        .then()
        .statusCode(200)
        .body("wordLimit", equalTo(700))
        .body("reminderDays", equalTo(List.of(14, 3)))
        .body("noteLanguages", equalTo(List.of("en", "fr")));
    json(Map.of("version", version, "wordLimit", 900))
        .patch("/api/v1/calls/" + call)
        .then()
        .statusCode(409)
        .contentType("application/problem+json");
    json(Map.of("wordLimit", 900)).patch("/api/v1/calls/" + call).then().statusCode(422);
    json(Map.of("version", version + 1, "deadline", "2001-05-15T18:00"))
        .patch("/api/v1/calls/" + call)
        .then()
        .statusCode(422)
        .body(containsString("The deadline lies in the past"));
    assertThat(call(call).getInt("wordLimit")).isEqualTo(700);
  }

  @Test
  @AsOfficer
  void a_correction_is_a_new_note_that_refers_to_the_latest() {
    var call = samples.draft().id();
    json(Map.of("corrects", "ODA/1-1999/NDV"))
        .post("/api/v1/calls/" + call + "/corrections")
        .then()
        .statusCode(404);
    var first = issueNote.issue(call).reference();
    var second =
        json(Map.of("corrects", first))
            .post("/api/v1/calls/" + call + "/corrections")
            .then()
            .statusCode(202)
            .body("notes", hasSize(2))
            .body("notes[1].corrects", equalTo(first))
            .extract()
            .jsonPath()
            .getLong("notes[1].id");
    json(Map.of("corrects", first))
        .post("/api/v1/calls/" + call + "/corrections")
        .then()
        .statusCode(409);
    given()
        .get("/api/v1/calls/" + call + "/notes/" + second + "/addressees")
        .then()
        .statusCode(200)
        .body("$", hasSize(195));
    var other = samples.draft().id();
    given()
        .get("/api/v1/calls/" + other + "/notes/" + second + "/addressees")
        .then()
        .statusCode(404);
  }

  @Test
  @AsOfficer
  void a_program_reminds_some_or_a_group_and_reads_the_log() {
    var call = samples.draft().id();
    json(Map.of()).post("/api/v1/calls/" + call + "/reminders").then().statusCode(409);
    issueNote.issue(call);
    samples.address("ISL", "api@iceland.example");

    json(Map.of("states", List.of("ISL", "TUV")))
        .post("/api/v1/calls/" + call + "/reminders")
        .then()
        .statusCode(200)
        .body("sent", equalTo(1))
        .body("outcomes.ISL", equalTo("SENT"))
        .body("outcomes.TUV", equalTo("HAS_NO_ADDRESS"));
    json(Map.of("states", List.of("ISL", "XXX")))
        .post("/api/v1/calls/" + call + "/reminders")
        .then()
        .statusCode(409);
    json(Map.of("group", "WEOG"))
        .post("/api/v1/calls/" + call + "/reminders")
        .then()
        .statusCode(200)
        .body("outcomes.ISL", equalTo("HAS_HAD_THIS_ONE"))
        .body("outcomes.CUB", nullValue());
    given()
        .get("/api/v1/calls/" + call + "/reminders")
        .then()
        .statusCode(200)
        .body("schedule", hasSize(4))
        .body("sent.findAll { it.state == 'ISL' }", hasSize(1))
        .body("sent.find { it.state == 'ISL' }.mails.address", hasItem("api@iceland.example"));
  }

  @Test
  @AsOfficer
  void an_extension_is_granted_and_listed_and_a_closed_call_takes_none() {
    var call = samples.draft().id();
    issueNote.issue(call);
    var until = clock.instant().plus(Duration.ofDays(100)).toString();
    json(Map.of("state", "NOR", "until", until, "reason", "Elections"))
        .post("/api/v1/calls/" + call + "/extensions")
        .then()
        .statusCode(204);
    json(Map.of("state", "NOR", "until", until))
        .post("/api/v1/calls/" + call + "/extensions")
        .then()
        .statusCode(422);
    given()
        .get("/api/v1/calls/" + call + "/extensions")
        .then()
        .statusCode(200)
        .body("state", equalTo(List.of("NOR")))
        .body("reason", equalTo(List.of("Elections")));

    signed()
        .post("/api/v1/calls/" + call + "/close")
        .then()
        .statusCode(200)
        .body("state", equalTo("CLOSED"));
    signed().post("/api/v1/calls/" + call + "/close").then().statusCode(409);
    json(Map.of("state", "CUB", "until", until, "reason", "Late"))
        .post("/api/v1/calls/" + call + "/extensions")
        .then()
        .statusCode(409);
  }

  private static JsonPath call(long id) {
    return given().get("/api/v1/calls/" + id).then().statusCode(200).extract().jsonPath();
  }

  @Test
  @AsCubaDrafter
  void programs_of_missions_reach_none_of_it() {
    given().get("/api/v1/resolutions").then().statusCode(403);
    given().get("/api/v1/calls").then().statusCode(403);
    given().get("/mission/calls/999999/correspondence/notes/1/en").then().statusCode(403);
  }

  private static RequestSpecification json(Object body) {
    return signed().contentType("application/json").body(body);
  }

  /** Signed in as a page is, with the token that pages send. */
  private static RequestSpecification signed() {
    var page = given().get("/officer/mandates/new");
    var token = Jsoup.parse(page.asString()).selectFirst("input[name=csrf]").val();
    return given().cookies(page.cookies()).header("X-CSRF-Token", token);
  }
}
