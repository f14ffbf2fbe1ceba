package org.verbale.web.ration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.verbale.testing.AsOfficer;
import org.verbale.testing.AsTranslator;

@QuarkusTest
class RationFilterTest {
  @Inject RationSettings settings;

  @Test
  @AsOfficer
  void whoever_asks_too_often_reads_why_and_when_to_come_back() {
    callUntilRefused("text/html")
        .then()
        .statusCode(429)
        .header("Retry-After", matchesPattern("[1-9]\\d*"))
        .body(containsString("Wait a minute"));
  }

  @Test
  @AsTranslator
  void a_program_gets_a_problem() {
    callUntilRefused("application/json")
        .then()
        .statusCode(429)
        .contentType("application/problem+json");
  }

  /** The refusal itself: the next call may pass again, since the ration fills up all the time. */
  private Response callUntilRefused(String accept) {
    int ration = settings.perMinute().get(Costly.MAIL);
    for (int calls = 0; calls < 3 * ration; calls++) {
      var answer = given().accept(accept).get("/probe/mail");
      if (answer.statusCode() != 200) {
        assertThat(calls).isGreaterThanOrEqualTo(ration);
        return answer;
      }
    }
    throw new AssertionError("Nobody refused " + 3 * ration + " calls.");
  }
}
