package org.verbale.web.failure;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.verbale.testing.AsOfficer;

/** Whatever was typed comes back when a form cannot be taken. */
@QuarkusTest
class KeptFormTest {
  private static final String TYPED = "Un texte long\nqui ne doit jamais se perdre <b>";

  @Test
  @AsOfficer
  void a_form_without_its_proof_comes_back_with_what_was_typed() {
    given()
        .accept("text/html")
        .formParam("name", TYPED)
        .post("/missions/FJI/focal-points")
        .then()
        .statusCode(400)
        .contentType("text/html")
        .body(containsString("qui ne doit jamais se perdre &lt;b&gt;"))
        .body(containsString("action=\"/missions/FJI/focal-points\""))
        .cookie("verbale_csrf", matchesPattern("[\\w-]{22}"));
  }

  @Test
  @AsOfficer
  void the_proof_of_another_session_is_none() {
    given()
        .accept("text/html")
        .cookie("verbale_csrf", "AAAAAAAAAAAAAAAAAAAAAA")
        .formParam("csrf", "BBBBBBBBBBBBBBBBBBBBBB")
        .formParam("name", TYPED)
        .post("/missions/FJI/focal-points")
        .then()
        .statusCode(400)
        .body(containsString("jamais se perdre"));
  }

  @Test
  @AsOfficer
  void a_form_with_files_comes_back_with_its_texts() {
    given()
        .accept("text/html")
        .multiPart("note", TYPED)
        .multiPart("file", "x.eml", new byte[] {1})
        .post("/officer/mails/bounces")
        .then()
        .statusCode(400)
        .body(containsString("jamais se perdre"))
        .body(containsString("multipart/form-data"));
  }

  @Test
  void a_form_sent_after_the_session_has_ended_comes_back_with_what_was_typed() {
    given()
        .accept("text/html")
        .cookie("verbale_csrf", "AAAAAAAAAAAAAAAAAAAAAA")
        .formParam("csrf", "AAAAAAAAAAAAAAAAAAAAAA")
        .formParam("name", TYPED)
        .redirects()
        .follow(false)
        .post("/missions/FJI/focal-points")
        .then()
        .statusCode(401)
        .body(containsString("jamais se perdre"))
        .body(containsString("href=\"/sign-in\""));
  }
}
