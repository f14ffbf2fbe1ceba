package org.verbale.web.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInTroubleTest {

  @Test
  void coming_back_from_a_sign_in_that_was_never_begun_is_explained() {
    given()
        .redirects()
        .follow(false)
        .accept("text/html")
        .get("/sign-in/return?code=kept&state=from-yesterday")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/sign-in/refused"));
  }

  @Test
  void coming_back_with_another_persons_state_is_explained_and_signs_nobody_in() {
    given()
        .redirects()
        .follow(false)
        .accept("text/html")
        .cookie("q_auth_abc", "abc")
        .get("/sign-in/return?code=stolen&state=xyz")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/sign-in/refused"));
  }

  @Test
  void a_program_without_a_token_gets_a_problem_and_is_told_how_to_prove_itself() {
    given()
        .get("/api/probe/officer")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", containsString("Bearer"))
        .contentType("application/problem+json")
        .body("status", equalTo(401));
  }

  @Test
  void a_program_with_nonsense_for_a_token_gets_a_problem() {
    given()
        .header("Authorization", "Bearer nonsense")
        .get("/api/probe/officer")
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
  }

  @Test
  void nonsense_in_the_session_cookie_leads_to_the_login_page() {
    var answer =
        given()
            .redirects()
            .follow(false)
            .cookie("q_session", "nonsense")
            .get("/probe/signed-in")
            .then()
            .statusCode(302)
            .extract();
    // A browser refuses an answer with two addresses.
    assertThat(answer.headers().getValues("Location"))
        .singleElement()
        .asString()
        .contains("/protocol/openid-connect/auth");
  }

  @Test
  void a_background_call_with_a_session_that_has_ended_gets_no_login_page() {
    given()
        .redirects()
        .follow(false)
        .header("X-Requested-With", "JavaScript")
        .cookie("q_session", "nonsense")
        .get("/probe/signed-in")
        .then()
        .statusCode(499);
  }
}
