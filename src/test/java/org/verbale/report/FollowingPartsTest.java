package org.verbale.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.language.OfficialLanguage;
import org.verbale.report.ReportRefusal.Reason;
import org.verbale.testing.AsOfficer;
import org.verbale.testing.CsrfToken;

@QuarkusTest
class FollowingPartsTest {

  private static final OfficialLanguage ENGLISH = OfficialLanguage.ENGLISH;
  private static final PartSettings LATER = SampleSettings.dated(LocalDate.of(2026, 9, 1));

  @Inject MakeReport make;
  @Inject CorrectReport correct;
  @Inject ClearReport clear;
  @Inject IssueReport issue;
  @Inject Reports reports;
  @Inject PartContents contents;

  private long parent;

  @BeforeEach
  void a_report_issued_in_english() throws SQLException {
    ReportFixture.call();
    ReportFixture.cubaInEnglishAndFrench();
    parent = make.open(1, SampleSettings.REPORT, LATER).parent().id();
    clear.clear(1, parent);
    issue.issue(1, parent, List.of(ENGLISH));
  }

  @Test
  @AsOfficer
  void a_corrigendum_is_entered_looked_at_cleared_and_issued_on_pages() {
    openACorrigendum();
    long corrigendum = last().id();
    assertThat(last().symbol()).isEqualTo("A/81/131/Corr.1");
    refused(Reason.NOTHING_COMPLETE, () -> clear.clear(1, corrigendum));

    String address = "/officer/calls/1/report/corrigenda/" + corrigendum + "/en";
    aHalfCorrectionIsRefused(address);
    twoCorrectionsAreTaken(address);
    theyAreShown(corrigendum, address);

    clear.clear(1, corrigendum);
    refused(Reason.CLEARED, () -> correct.enter(1, corrigendum, ENGLISH, List.of()));
    refused(Reason.INCOMPLETE, () -> issue.issue(1, corrigendum, List.of(OfficialLanguage.FRENCH)));
    issue.issue(1, corrigendum, List.of(ENGLISH));
    whatIsIssuedStands();
  }

  private void openACorrigendum() {
    CsrfToken.sent()
        .redirects()
        .follow(false)
        .formParam("kind", "CORRIGENDUM")
        .formParam("dated", "2026-09-01")
        .post("/officer/calls/1/report/following/" + parent)
        .then()
        .statusCode(303);
  }

  private void aHalfCorrectionIsRefused(String address) {
    CsrfToken.sent()
        .formParam("page", "2")
        .formParam("paragraph", "")
        .formParam("replyOf", "")
        .formParam("instead", "Cuba in English")
        .formParam("read", "Cuba")
        .post(address)
        .then()
        .statusCode(422)
        .body(containsString("Cuba in English"));
  }

  private void twoCorrectionsAreTaken(String address) {
    CsrfToken.sent()
        .redirects()
        .follow(false)
        .formParam("page", "2", "", "")
        .formParam("paragraph", "3", "", "")
        .formParam("replyOf", "", "CUB", "")
        .formParam("instead", "one", "old", "")
        .formParam("read", "two", "new", "")
        .post(address)
        .then()
        .statusCode(303);
  }

  private void theyAreShown(long corrigendum, String address) {
    given().get(address).then().statusCode(200).body(containsString("Cuba"));
    given()
        .get("/officer/calls/1/report/parts/" + corrigendum + "/en/preview")
        .then()
        .statusCode(200)
        .body(containsString("Page 2, paragraph 3"))
        .body(containsString("“two”"))
        .body(containsString("Reply received from Cuba"));
    given().get("/officer/calls/1/report").then().body(containsString("A/81/131/Corr.1"));
  }

  private void whatIsIssuedStands() {
    assertThatThrownBy(() -> ReportFixture.run("delete from report_correction"))
        .isInstanceOf(SQLException.class);
    given().get("/reports/A/81/131/Corr.1/en.docx").then().statusCode(200);
    given()
        .get("/reports/A/81/131")
        .then()
        .body(containsString("A corrigendum may not apply to all language versions."));
    assertThat(correct.corrigendum(1, parent, LATER).symbol()).isEqualTo("A/81/131/Corr.2");
  }

  @Test
  void a_revision_replaces_the_text_and_holds_the_same_replies() throws SQLException {
    long revision = correct.revision(1, parent, LATER).id();

    assertThat(last().symbol()).isEqualTo("A/81/131/Rev.1");
    refused(Reason.FOLLOWED, () -> correct.revision(1, parent, LATER));
    refused(Reason.NO_CORRIGENDUM, () -> correct.enter(1, revision, ENGLISH, List.of()));
    make.refresh(1, revision);
    clear.clear(1, revision);
    issue.issue(1, revision, List.of(ENGLISH));

    assertThat(document(revision)).contains("Cuba in English.").contains("Revision 1");
    ReportFixture.accepted("NOR", "en", "2026-08-02T12:00Z");
    assertThat(make.addendum(1, LATER).replies()).hasSize(1);
  }

  @Test
  @AsOfficer
  void a_reissue_sets_the_same_text_under_the_asterisk() {
    CsrfToken.sent()
        .formParam("kind", "REISSUE")
        .formParam("dated", "2026-09-01")
        .post("/officer/calls/1/report/following/" + parent)
        .then()
        .statusCode(422);
    long reissue = correct.reissue(1, parent, LATER, "A table was cut off").id();

    String words = document(reissue);
    assertThat(words)
        .contains("A/81/131*")
        .contains("Reissued for technical reasons on 1 September 2026")
        .contains("Cuba in English.");
    clear.clear(1, reissue);
    issue.issue(1, reissue, List.of(ENGLISH));
    refused(Reason.INCOMPLETE, () -> issue.issue(1, reissue, List.of(OfficialLanguage.FRENCH)));
    refused(Reason.REISSUED, () -> correct.reissue(1, parent, LATER, "Again"));
    refused(Reason.CANNOT_FOLLOW, () -> correct.corrigendum(1, reissue, LATER));
    given()
        .get("/reports/A/81/131*/en.pdf")
        .then()
        .statusCode(200)
        .header("Content-Disposition", containsString("A-81-131-reissued.en.pdf"));
    given().get("/reports/A/81/131").then().body(containsString("/reports/A/81/131*/en.pdf"));
  }

  @Test
  @AsOfficer
  void a_reissue_that_would_say_something_else_is_refused() throws SQLException {
    long reissue = correct.reissue(1, parent, LATER, "A table was cut off").id();
    clear.clear(1, reissue);
    ReportFixture.run(
        "insert into report_wording (part_id, language, title) values (%d, 'en', 'Other words')"
            .formatted(parent));

    refused(Reason.OTHER_WORDS, () -> issue.issue(1, reissue, List.of(ENGLISH)));
    given()
        .get("/officer/calls/1/report")
        .then()
        .body(containsString("The text is no longer the one that was issued"));
    given()
        .get("/api/v1/calls/1/report")
        .then()
        .body("parts[1].languages.en.asIssued", equalTo(false));

    ReportFixture.run("delete from report_wording where title = 'Other words'");
    issue.issue(1, reissue, List.of(ENGLISH));
  }

  @Test
  @AsOfficer
  void programs_open_parts_too() throws SQLException {
    ReportFixture.accepted("NOR", "en", "2026-08-02T12:00Z");
    CsrfToken.sent()
        .contentType(ContentType.JSON)
        .body("{\"dated\":\"2026-09-01\"}")
        .post("/api/v1/calls/1/report/addenda")
        .then()
        .statusCode(201)
        .body("symbol", equalTo("A/81/131/Add.1"));
    CsrfToken.sent()
        .contentType(ContentType.JSON)
        .body(
            "{\"part\":%d,\"dated\":\"2026-09-01\",\"corrections\":{\"en\":[{\"paragraph\":\"3\",\"instead\":\"a\",\"read\":\"b\"}]}}"
                .formatted(parent))
        .post("/api/v1/calls/1/report/corrigenda")
        .then()
        .statusCode(201)
        .body("symbol", equalTo("A/81/131/Corr.1"));
    given()
        .get("/api/v1/calls/1/report")
        .then()
        .body("parts[2].languages.en.complete", equalTo(true))
        .body("parts[2].languages.fr.applies", equalTo(false));
    CsrfToken.sent()
        .contentType(ContentType.JSON)
        .body("{\"symbol\":\"A/80/1\",\"agendaItem\":\"1\",\"dated\":\"2026-09-01\"}")
        .post("/api/v1/calls/1/report")
        .then()
        .statusCode(422);
  }

  @Test
  void the_database_lets_nothing_follow_a_draft() throws SQLException {
    ReportFixture.accepted("NOR", "en", "2026-08-02T12:00Z");
    long addendum = make.addendum(1, LATER).id();

    refused(Reason.BASE_NOT_ISSUED, () -> correct.corrigendum(1, addendum, LATER));
    assertThatThrownBy(
            () ->
                ReportFixture.run(
                    "insert into report_part (report_id, base_id, kind, number, symbol, state, dated,"
                        + " created_at) select report_id, id, 'CORRIGENDUM', 1, 'x', 'DRAFT', dated,"
                        + " created_at from report_part where id = "
                        + addendum))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("follows no issued part");
  }

  private static void refused(Reason reason, Runnable step) {
    assertThatThrownBy(step::run)
        .isInstanceOfSatisfying(
            ReportRefusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }

  private ReportPart last() {
    return QuarkusTransaction.requiringNew()
        .call(() -> reports.ofCall(1).orElseThrow().parts().getLast());
  }

  private String document(long part) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                contents
                    .document(reports.ofCall(1).orElseThrow().part(part).orElseThrow(), ENGLISH)
                    .toString());
  }
}
