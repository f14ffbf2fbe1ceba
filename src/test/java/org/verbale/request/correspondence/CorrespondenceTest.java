package org.verbale.request.correspondence;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.verbale.demodata.DemoSubjects;
import org.verbale.request.SampleCalls;
import org.verbale.request.delivery.NoteDeliveryJob;
import org.verbale.request.extension.GrantExtension;
import org.verbale.request.issue.IssueNoteVerbale;
import org.verbale.request.reminder.SendReminder;
import org.verbale.testing.AsCubaDrafter;

@QuarkusTest
class CorrespondenceTest {

  @Inject SampleCalls samples;
  @Inject IssueNoteVerbale issueNote;
  @Inject NoteDeliveryJob job;
  @Inject SendReminder sendReminder;
  @Inject GrantExtension grantExtension;
  @Inject EntityManager entities;
  @Inject Clock clock;

  @Test
  @AsCubaDrafter
  void a_mission_finds_its_own_letters_and_no_others() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                entities
                    .createNativeQuery(
                        """
                        insert into mission_membership
                          (subject, display_name, state_code, duty, valid_from, granted_by)
                        values (:subject, 'One', 'CUB', 'DRAFTER', '2020-01-01', 'test')
                        """)
                    .setParameter("subject", DemoSubjects.CUB_DRAFTER)
                    .executeUpdate());
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
}
