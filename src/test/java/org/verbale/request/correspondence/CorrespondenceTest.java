package org.verbale.request.correspondence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.verbale.demodata.DemoSubjects;
import org.verbale.request.CallsForViews;
import org.verbale.request.SampleCalls;
import org.verbale.request.delivery.NoteDeliveryJob;
import org.verbale.request.extension.GrantExtension;
import org.verbale.request.issue.IssueNoteVerbale;
import org.verbale.request.issue.RecordPastNote;
import org.verbale.request.reminder.SendReminder;
import org.verbale.testing.AsCubaDrafter;

@QuarkusTest
class CorrespondenceTest {

  @Inject SampleCalls samples;
  @Inject IssueNoteVerbale issueNote;
  @Inject RecordPastNote recordPast;
  @Inject CallsForViews calls;
  @Inject NoteDeliveryJob job;
  @Inject SendReminder sendReminder;
  @Inject GrantExtension grantExtension;
  @Inject EntityManager entities;
  @Inject Clock clock;

  @Test
  @AsCubaDrafter
  void a_mission_without_a_letter_of_its_own_reads_the_circular_version() {
    var call = samples.draft();
    var day = LocalDate.of(2026, 2, 13);
    var at = clock.instant();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              drafter();
              calls.lock(call.id()).issue(at);
              var sent =
                  new RecordPastNote.Sent("ODA/P" + call.id() + "/NDV", day, at, "One", List.of());
              recordPast.record(call.id(), sent);
            });

    var path = "/mission/calls/" + call.id() + "/correspondence";
    var page = given().get(path).then().statusCode(200).extract().asString();
    var letter = Pattern.compile("href=\"(" + path + "/notes/\\d+/fr)\"").matcher(page);
    assertThat(letter.find()).isTrue();
    given()
        .get(letter.group(1))
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .header("Content-Disposition", containsString("-NDV-fr.pdf"));
  }

  @Test
  @AsCubaDrafter
  void a_mission_finds_its_own_letters_and_no_others() {
    QuarkusTransaction.requiringNew().run(this::drafter);
    samples.address("CUB", "letters@cuba.example");
    samples.address("NOR", "letters@norway.example");
    var call = samples.draft();
    var mine = "/mission/calls/" + call.id() + "/correspondence";
    given().get(mine).then().statusCode(404);
    var note = issueNote.issue(call.id());
    job.run(note.id());

    sendReminder.remind(call.id(), "CUB", null);
    grantExtension.grant(
        call.id(), "CUB", clock.instant().plus(Duration.ofDays(90)), "Elections in spring");
    grantExtension.grant(
        call.id(), "NOR", clock.instant().plus(Duration.ofDays(91)), "Translation in Oslo");

    given()
        .get(mine)
        .then()
        .statusCode(200)
        .body(containsString(note.reference()))
        .body(containsString("letters@cuba.example"))
        .body(containsString("Elections in spring"))
        .body(not(containsString("letters@norway.example")))
        .body(not(containsString("Translation in Oslo")));
    given()
        .get(mine + "/notes/" + note.id() + "/fr")
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .header("Content-Disposition", containsString("-CUB-fr.pdf"));
    given().get(mine + "/notes/" + note.id() + "/ru").then().statusCode(404);
    given().get("/officer/notes/" + note.id() + "/letters/NOR/fr").then().statusCode(403);
    given().get("/officer/notes/" + note.id() + "/circular/fr").then().statusCode(403);
  }

  private void drafter() {
    entities
        .createNativeQuery(
            """
            insert into mission_membership
              (subject, display_name, state_code, duty, valid_from, granted_by)
            values (:subject, 'One', 'CUB', 'DRAFTER', '2020-01-01', 'test')
            """)
        .setParameter("subject", DemoSubjects.CUB_DRAFTER)
        .executeUpdate();
  }
}
