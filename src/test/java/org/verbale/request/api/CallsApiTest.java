package org.verbale.request.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
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
