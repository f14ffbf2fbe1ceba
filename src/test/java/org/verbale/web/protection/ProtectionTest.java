package org.verbale.web.protection;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.verbale.demodata.DemoSubjects;
import org.verbale.testing.AsOfficer;
import org.verbale.testing.TestKeycloak;

@QuarkusTest
class ProtectionTest {

  @Test
  void every_answer_tells_the_browser_to_load_and_run_nothing_foreign() {
    given()
        .get("/probe/public")
        .then()
        .statusCode(200)
        .header(
            "Content-Security-Policy",
            allOf(
                containsString("default-src 'self'"),
                containsString("form-action 'self' " + TestKeycloak.url()),
                containsString("frame-ancestors 'none'"),
                not(containsString("unsafe")),
                not(containsString("*"))))
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "same-origin");
  }

  @Test
  void an_answer_about_a_page_that_is_not_there_has_the_headers_too() {
    given()
        .get("/no-such-page")
        .then()
        .statusCode(404)
        .header("Content-Security-Policy", containsString("default-src 'self'"))
        .header("X-Content-Type-Options", "nosniff");
  }

  @Test
  @AsOfficer
  void a_signed_in_person_gets_a_page_about_an_address_that_is_not_there() {
    given()
        .accept("text/html")
        .get("/no-such-page")
        .then()
        .statusCode(404)
        .contentType("text/html")
        .body(containsString("action=\"/sign-out\""));
  }

  @Test
  void only_an_answer_over_tls_asks_for_tls_in_future() {
    given().get("/probe/public").then().header("Strict-Transport-Security", nullValue());
  }

  @Test
  @AsOfficer
  void what_a_signed_in_person_sees_is_stored_nowhere() {
    given().get("/probe/signed-in").then().statusCode(200).header("Cache-Control", "no-store");
  }

  @Test
  void what_everybody_sees_may_be_stored() {
    given().get("/probe/public").then().header("Cache-Control", nullValue());
  }

  @Test
  @AsOfficer
  void the_identity_is_the_subject() {
    given().get("/api/probe/officer").then().body(equalTo(DemoSubjects.OFFICER));
  }

  @Test
  @AsOfficer
  void text_sent_with_a_session_but_without_the_token_of_the_page_is_refused() {
    given().contentType("text/plain").body("x").post("/api/probe").then().statusCode(403);
    given().contentType("application/json").body("{}").post("/api/probe").then().statusCode(403);
  }

  @Test
  @AsOfficer
  void a_token_that_was_made_up_is_refused() {
    given()
        .contentType("text/plain")
        .header(CrossSiteGuard.TOKEN_HEADER, "made-up")
        .cookie("verbale_csrf", "made-up")
        .body("x")
        .post("/api/probe")
        .then()
        .statusCode(400);
  }

  @Test
  void a_person_without_a_session_is_sent_to_the_login_page() {
    given()
        .redirects()
        .follow(false)
        .get("/probe/signed-in")
        .then()
        .statusCode(302)
        .header("Location", startsWith(TestKeycloak.url() + "/realms/verbale/protocol/"))
        .header("Location", containsString("code_challenge_method=S256"));
  }

  @Test
  void a_program_without_a_token_is_told_so() {
    given().redirects().follow(false).get("/api/probe/officer").then().statusCode(401);
  }

  @Test
  void a_background_call_of_a_page_without_a_session_is_told_so() {
    given()
        .redirects()
        .follow(false)
        .header("X-Requested-With", "JavaScript")
        .get("/probe/signed-in")
        .then()
        .statusCode(499);
  }
}
