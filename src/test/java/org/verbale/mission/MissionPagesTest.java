package org.verbale.mission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.verbale.demodata.DemoSubjects;
import org.verbale.mission.EndDuties.LastAdministrator;
import org.verbale.mission.MissionMembership.Duty;
import org.verbale.testing.AsCubaHead;
import org.verbale.testing.AsNorwayDrafter;
import org.verbale.testing.AsOfficer;
import org.verbale.testing.FormBrowser;

@QuarkusTest
class MissionPagesTest {
  @Inject GiveDuties giveDuties;
  @Inject EndDuties endDuties;
  @Inject MissionMemberships memberships;
  @Inject FocalPoints focalPoints;
  @Inject Clock clock;

  private final FormBrowser browser = new FormBrowser();

  @Test
  @AsOfficer
  void an_officer_finds_a_mission_by_a_part_of_its_name() {
    given()
        .get("/officer/missions?lang=fr&q=norv")
        .then()
        .statusCode(200)
        .body(containsString("/missions/NOR"))
        .body(not(containsString("/missions/CUB")));
  }

  @Test
  @AsOfficer
  void an_officer_adds_and_retires_a_focal_point() {
    var address = UUID.randomUUID() + "@mission.example";
    post("/missions/FJI/focal-points", Map.of("name", "Focal <b>Point</b>", "email", address))
        .statusCode(200)
        .body(containsString(address))
        .body(containsString("Focal &lt;b&gt;Point"));
    var added = focalPoints.withAddress("FJI", address).orElseThrow();

    post("/missions/FJI/focal-points", Map.of("name", "Again", "email", address))
        .statusCode(409)
        .body(containsString(address));

    post("/missions/FJI/focal-points/" + added.id(), Map.of("act", "retire")).statusCode(200);
    assertThat(focalPoints.activeOf("FJI")).noneMatch(point -> point.email().equals(address));
  }

  @Test
  @AsOfficer
  void a_wrong_address_is_named_and_what_was_typed_is_kept() {
    post("/missions/FJI/focal-points", Map.of("name", "Ratu Typed", "email", "no address"))
        .statusCode(422)
        .body(containsString("error-summary"))
        .body(containsString("href=\"#email\""))
        .body(containsString("value=\"Ratu Typed\""))
        .body(containsString("value=\"no address\""));
  }

  @Test
  @AsOfficer
  void the_address_of_a_mission_is_kept_or_named_as_wrong() {
    var address =
        Map.of("postal", "1 Street\nNew York", "missionEmail", "fji@mission.example", "phone", "1");
    post("/missions/FJI/address", address)
        .statusCode(200)
        .body(containsString("The address is saved."))
        .body(containsString("1 Street\nNew York</textarea>"))
        .body(containsString("value=\"fji@mission.example\""));
    post("/missions/FJI/address", Map.of("missionEmail", "nobody", "postal", "2 Street"))
        .statusCode(422)
        .body(containsString("href=\"#missionEmail\""))
        .body(containsString("2 Street</textarea>"));
  }

  @Test
  @AsOfficer
  void the_time_zone_of_a_mission_is_chosen_from_the_list() {
    post("/missions/FJI/time-zone", Map.of("zone", "Pacific/Fiji"))
        .statusCode(200)
        .body(containsString("The time zone is saved: Pacific/Fiji."))
        .body(containsString("<option value=\"Pacific/Fiji\" selected>"));
    post("/missions/FJI/time-zone", Map.of("zone", "Fiji Standard Time"))
        .statusCode(422)
        .body(containsString("href=\"#zone\""))
        .body(containsString("<option value=\"Pacific/Fiji\" selected>"));
  }

  @Test
  @AsNorwayDrafter
  void another_missions_page_does_not_exist() {
    given().accept("text/html").get("/missions/CUB").then().statusCode(404);
    given().accept("text/html").get("/officer/missions").then().statusCode(403);
  }

  @Test
  @AsCubaHead
  void a_right_that_has_been_taken_away_fails_at_the_next_request() {
    endAllOf(DemoSubjects.CUB_HEAD);
    give(DemoSubjects.CUB_HEAD, "CUB", Duty.ADMINISTRATOR);
    given().accept("text/html").get("/mission/people").then().statusCode(200);

    endAllOf(DemoSubjects.CUB_HEAD);
    given()
        .accept("text/html")
        .get("/mission/people")
        .then()
        .statusCode(403)
        .body(containsString("/mission/access"));
    post("/mission/access", Map.of("state", "CUB", "duty", "HEAD_OF_MISSION"))
        .statusCode(200)
        .body(containsString("Cuba"));
  }

  private ValidatableResponse post(String path, Map<String, String> form) {
    return browser.post(path, form);
  }

  private void give(String subject, String state, Duty duty) {
    QuarkusTransaction.requiringNew()
        .run(() -> giveDuties.grant(subject, "Somebody", null, state, duty));
  }

  private void endAllOf(String subject) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                memberships.presentAndFuture(subject, clock.instant()).stream()
                    .map(MissionMembership::stateCode)
                    .distinct()
                    .toList()
                    .forEach(state -> endAll(state, subject)));
  }

  private void endAll(String state, String subject) {
    try {
      endDuties.endAll(state, subject, clock.instant(), true);
    } catch (LastAdministrator warned) {
      throw new AssertionError(warned);
    }
  }
}
