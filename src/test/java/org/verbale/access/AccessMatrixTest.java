package org.verbale.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.verbale.testing.AsAdministrator;
import org.verbale.testing.AsNorwayDrafter;
import org.verbale.testing.AsOfficer;
import org.verbale.testing.AsTranslator;
import org.verbale.web.Roles;

/**
 * Who may call what: every route of the application against every role. The routes come from the
 * application itself, so a new one is tested, and has to have a rule, from its first day.
 */
@QuarkusTest
class AccessMatrixTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";
  private static final List<Routes.Route> ROUTES = Routes.all();

  @Test
  void every_route_has_a_rule() {
    assertThat(ROUTES).isNotEmpty();
    assertThat(ROUTES).filteredOn(route -> !route.guarded()).isEmpty();
  }

  @Test
  void nobody_who_is_not_signed_in_passes_a_closed_door() {
    var wrong = new ArrayList<String>();
    for (var route : ROUTES) {
      int status = call(route, true);
      if (route.open() ? isDenied(status) : !Set.of(302, 401, 499).contains(status)) {
        wrong.add(route + " answers " + status);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  @AsOfficer
  void officers() throws SQLException {
    check(Roles.OFFICER);
  }

  @Test
  @AsTranslator
  void translators() throws SQLException {
    check(Roles.TRANSLATOR);
  }

  @Test
  @AsNorwayDrafter
  void missions() throws SQLException {
    check(Roles.MISSION);
  }

  @Test
  @AsAdministrator
  void administrators() throws SQLException {
    check(Roles.ADMIN);
  }

  private static void check(String role) throws SQLException {
    var wrong = new ArrayList<String>();
    var before = DatabaseState.now();
    for (var route : ROUTES) {
      if (route.reads()) {
        checkStatus(route, role, call(route, true), wrong);
      } else {
        int status = call(route, false);
        if (!Set.of(400, 403, 415).contains(status)) {
          wrong.add(route + " without its proof answers " + status);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(DatabaseState.now())
        .as("reading, and writing without a proof, changes nothing")
        .isEqualTo(before);
  }

  private static void checkStatus(Routes.Route route, String role, int status, List<String> wrong) {
    if (!route.admits(Set.of(role))) {
      if (status != 403) {
        wrong.add(route + " lets " + role + " in: " + status);
      }
    } else if (status == 401 || status == 405 || status >= 500) {
      wrong.add(route + " answers " + role + " with " + status);
    }
  }

  private static boolean isDenied(int status) {
    return status == 401 || status == 302 || status == 403 || status >= 500;
  }

  private static int call(Routes.Route route, boolean withProof) {
    RequestSpecification request = given().accept("text/html, */*;q=0.5").redirects().follow(false);
    if (!route.reads()) {
      body(request, Objects.toString(route.consumes(), FORM));
      if (withProof) {
        request.cookie("verbale_csrf", TOKEN).header("X-CSRF-Token", TOKEN);
      }
    }
    return request.request(route.method(), route.path()).statusCode();
  }

  private static void body(RequestSpecification request, String type) {
    switch (type) {
      case FORM -> request.contentType(FORM).formParam("anything", "1");
      case "multipart/form-data" -> request.multiPart("file", "x.docx", new byte[] {1});
      default -> request.contentType(type).body(new byte[] {123, 125});
    }
  }
}
