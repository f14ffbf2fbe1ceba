package org.verbale.web.signin;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.verbale.demodata.DemoSubjects;
import org.verbale.testing.BearerToken;
import org.verbale.testing.KeycloakAdmin;
import org.verbale.testing.TestKeycloak;

/** Programs with real tokens of a real Keycloak. */
@QuarkusTest
class BearerTokenTest {

  @Test
  void an_officers_token_opens_what_officers_may_open() {
    given()
        .auth()
        .oauth2(BearerToken.of("officer"))
        .get("/api/probe/officer")
        .then()
        .statusCode(200)
        .body(equalTo(DemoSubjects.OFFICER));
  }

  @Test
  void a_missions_token_does_not() {
    given()
        .auth()
        .oauth2(BearerToken.of("cub.drafter"))
        .get("/api/probe/officer")
        .then()
        .statusCode(403);
  }

  @Test
  void a_program_may_send_a_body_without_the_token_of_a_page() {
    given()
        .auth()
        .oauth2(BearerToken.of("officer"))
        .contentType("text/plain")
        .body("a resolution")
        .post("/api/probe")
        .then()
        .statusCode(200)
        .body(equalTo("a resolution"));
  }

  @Test
  void a_token_that_was_tampered_with_opens_nothing() {
    var token = BearerToken.of("officer");
    var parts = token.split("\\.");
    var forged = parts[0] + "." + parts[1] + "." + parts[2].substring(4) + "AAAA";
    given().auth().oauth2(forged).get("/api/probe/officer").then().statusCode(401);
  }

  @Test
  void a_token_for_another_application_of_the_realm_opens_nothing() {
    given()
        .auth()
        .oauth2(KeycloakAdmin.tokenForAnotherApplication("officer"))
        .get("/api/probe/officer")
        .then()
        .statusCode(401);
  }

  @Test
  void a_token_of_another_realm_opens_nothing() {
    given().auth().oauth2(KeycloakAdmin.token()).get("/api/probe/officer").then().statusCode(401);
  }

  @Test
  void the_portal_is_ready_when_keycloak_and_the_database_are() {
    TestKeycloak.start();
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body(containsString("Keycloak"), containsString("Database"));
  }
}
