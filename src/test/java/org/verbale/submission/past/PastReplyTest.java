package org.verbale.submission.past;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.demodata.DemoSubjects;
import org.verbale.report.archive.ImportReport;
import org.verbale.report.archive.PastReport;
import org.verbale.submission.Actor;
import org.verbale.submission.ReplyFixture;
import org.verbale.testing.AsCubaDrafter;
import org.verbale.testing.AsNorwayDrafter;
import org.verbale.testing.FormBrowser;
import org.verbale.testing.TestDatabase;

@QuarkusTest
class PastReplyTest {

  private static final String REPORT =
      """
      A/70/141

      I. Introduction

      1. In paragraph 3 of its resolution 69/54 of 2 December 2014, entitled “Measures of an
      invented kind”, the General Assembly asked for views at its seventieth session.

      II. Replies received from Governments

      Cuba

      [Original: English]
      [1 June 2015]

      The words of Cuba about lighthouses.
      """;

  @Inject ImportReport importing;

  private long call;
  private long reply;

  @BeforeEach
  void a_past_reply_and_an_open_call() throws SQLException {
    TestDatabase.empty();
    ReplyFixture.duty(new Actor(DemoSubjects.CUB_DRAFTER, "Dayana"), "CUB", "DRAFTER");
    ReplyFixture.duty(new Actor(DemoSubjects.NOR_DRAFTER, "Sindre"), "NOR", "DRAFTER");
    call = ReplyFixture.issuedCall();
    reply = importing.take(PastReport.asRead(REPORT)).replies().getFirst().id();
  }

  @Test
  @AsCubaDrafter
  void the_draft_of_this_year_begins_with_a_past_reply_and_nothing_is_overwritten() {
    FormBrowser browser = new FormBrowser();
    browser.get("/mission").statusCode(200).body(containsString("A/70/141"));

    browser
        .post("/mission/past/" + reply + "/start", "call", String.valueOf(call))
        .statusCode(200)
        .body(containsString("The words of Cuba about lighthouses."))
        .body(containsString("The draft begins with the published text."));
    browser
        .post("/mission/past/" + reply + "/start", "call", String.valueOf(call))
        .statusCode(200)
        .body(containsString("nothing of it was overwritten"));
  }

  @Test
  @AsNorwayDrafter
  void another_mission_neither_sees_it_on_its_desk_nor_takes_it() {
    given().get("/mission").then().statusCode(200).body(not(containsString("A/70/141")));
    new FormBrowser()
        .post("/mission/past/" + reply + "/start", "call", String.valueOf(call))
        .statusCode(404);
  }
}
