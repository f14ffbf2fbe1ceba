package org.verbale.request.correspondence;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.verbale.demodata.DemoSubjects;
import org.verbale.request.SampleCalls;
import org.verbale.request.delivery.NoteDeliveryJob;
import org.verbale.request.issue.IssueNoteVerbale;
import org.verbale.testing.AsCubaDrafter;

@QuarkusTest
class CorrespondenceTest {

  @Inject SampleCalls samples;
  @Inject IssueNoteVerbale issueNote;
  @Inject NoteDeliveryJob job;
  @Inject EntityManager entities;

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
    var call = samples.draft();
    var mine = "/mission/calls/" + call.id() + "/correspondence";
    given().get(mine).then().statusCode(404);
    var note = issueNote.issue(call.id());
    job.run(note.id());

    given().get(mine).then().statusCode(200).body(containsString(note.reference()));
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
