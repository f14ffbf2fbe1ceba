package org.verbale.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.verbale.report.ClearReport;
import org.verbale.report.CorrectReport;
import org.verbale.report.IssueReport;
import org.verbale.report.MakeReport;
import org.verbale.report.annex.EditAnnexes;
import org.verbale.report.annex.ReportInEveryState;
import org.verbale.testing.AsAdministrator;
import org.verbale.testing.AsNorwayDrafter;
import org.verbale.testing.AsOfficer;
import org.verbale.testing.AsTranslator;
import org.verbale.web.Roles;

/**
 * Every page that needs no number in its address, and those of a call and its report, in both
 * directions of writing, on a wide and on a narrow screen: WCAG 2.2 AA as far as axe can tell, and
 * nothing wider than the screen.
 */
@QuarkusTest
class AccessiblePagesTest extends AccessibilityTest {
  /** The pages of the call of the fixture. */
  private static final List<String> OF_A_CALL =
      List.of(
          "/officer/calls/1",
          "/officer/calls/1/addressees",
          "/officer/calls/1/addressees/CUB",
          "/officer/calls/1/reminders",
          "/officer/calls/1/replies",
          "/officer/calls/1/replies/CUB",
          "/officer/calls/1/replies/ESP/enter");

  @Inject MakeReport make;
  @Inject CorrectReport correct;
  @Inject ClearReport clear;
  @Inject IssueReport issue;
  @Inject EditAnnexes edit;

  @Test
  void what_everybody_sees() {
    check("public", Set.of(), Stream.of("/no/such/page"));
  }

  @Test
  @AsOfficer
  void what_officers_see() {
    check(
        "officer",
        Set.of(Roles.OFFICER),
        Stream.of(
            "/",
            "/missions/FJI",
            "/missions/FJI/people",
            "/officer/missions/FJI/names",
            "/mission/access"));
  }

  @Test
  @AsTranslator
  void what_translators_see() {
    check("translator", Set.of(Roles.TRANSLATOR), Stream.of());
  }

  @Test
  @AsNorwayDrafter
  void what_missions_see() {
    check("mission", Set.of(Roles.MISSION), Stream.of());
  }

  @Test
  @AsAdministrator
  void what_administrators_see() {
    check("admin", Set.of(Roles.ADMIN), Stream.of("/admin/log?check=on"));
  }

  @Test
  @AsOfficer
  void what_officers_see_of_a_call_and_of_its_report() throws SQLException {
    ReportInEveryState report = ReportInEveryState.of(make, correct, clear, issue, edit);

    List<String> pages = new ArrayList<>(OF_A_CALL);
    pages.addAll(report.pages());

    assertThat(pages)
        .allSatisfy(path -> assertThat(given().get(path).statusCode()).as(path).isEqualTo(200));
    assertThat(look().check("officer", pages)).isEmpty();
  }

  private void check(String who, Set<String> roles, Stream<String> more) {
    var pages =
        Routes.all().stream()
            .filter(route -> route.method().equals("GET") && !route.parameters())
            .filter(route -> roles.isEmpty() ? route.open() : !route.open() && route.admits(roles))
            .map(Routes.Route::path)
            .filter(path -> !path.matches("/api/.*|.*\\.\\w+|/sign-in.*"))
            .distinct();
    var all = Stream.concat(pages, more).toList();
    assertThat(look().check(who, all)).isEmpty();
  }
}
