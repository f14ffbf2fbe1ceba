package org.verbale.web.signin;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The portal was started while Keycloak was away. */
@QuarkusTest
@TestProfile(KeycloakAwayTest.NobodyThere.class)
public class KeycloakAwayTest {

  /** Addresses are discovered, as in earnest, from a port at which nobody listens. */
  public static class NobodyThere implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      var nowhere = "http://localhost:9/realms/verbale";
      return Map.of(
          "verbale.keycloak.url", "http://localhost:9",
          "quarkus.oidc.auth-server-url", nowhere,
          "quarkus.oidc.discovery-enabled", "true",
          "quarkus.oidc.api.auth-server-url", nowhere,
          "quarkus.oidc.api.discovery-enabled", "true");
    }
  }

  @Test
  void what_is_public_stays_open() {
    given().accept("text/html").get("/").then().statusCode(200);
  }

  @Test
  void a_person_reads_that_signing_in_is_not_possible_now() {
    given()
        .accept("text/html")
        .get("/sign-in")
        .then()
        .statusCode(503)
        .contentType("text/html")
        .body(containsString("Signing in is not possible at the moment"));
  }

  @Test
  void a_program_gets_a_problem() {
    given()
        .header("Authorization", "Bearer a.b.c")
        .get("/api/probe/officer")
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .body("status", equalTo(503));
  }

  @Test
  void a_person_with_a_session_reads_it_too() {
    given()
        .accept("text/html")
        .cookie("q_session", "of an earlier day")
        .get("/sign-in")
        .then()
        .statusCode(503)
        .contentType("text/html");
  }

  @Test
  void the_portal_is_alive_but_not_ready() {
    given().get("/q/health/live").then().statusCode(200);
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(503)
        .body("checks.find { it.name.startsWith('Keycloak') }.status", equalTo("DOWN"));
  }
}
