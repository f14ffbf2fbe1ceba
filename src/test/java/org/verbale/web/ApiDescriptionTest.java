package org.verbale.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiDescriptionTest {

  @Test
  void the_description_names_the_api_and_no_page() {
    Map<String, Object> paths =
        given()
            .queryParam("format", "json")
            .get("/q/openapi")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getMap("paths");

    assertThat(paths).containsKeys("/api/v1/calls", "/api/v1/resolutions");
    assertThat(paths.keySet()).allMatch(path -> path.startsWith("/api/"));
  }
}
