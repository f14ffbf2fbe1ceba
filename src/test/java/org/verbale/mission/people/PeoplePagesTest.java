package org.verbale.mission.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.demodata.DemoSubjects;
import org.verbale.mail.MailSender;
import org.verbale.mail.OutboxMails;
import org.verbale.mission.DutyGrant;
import org.verbale.mission.GiveDuties;
import org.verbale.mission.MissionMembership;
import org.verbale.mission.MissionMembership.Duty;
import org.verbale.mission.MissionMemberships;
import org.verbale.testing.AsCubaDrafter;
import org.verbale.testing.AsCubaHead;
import org.verbale.testing.AsNorwayHead;
import org.verbale.testing.AsOfficer;
import org.verbale.testing.FormBrowser;
import org.verbale.testing.TestDatabase;

@QuarkusTest
class PeoplePagesTest {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final String PEOPLE = "/missions/CUB/people";
  private static final String DRAFTER = "/missions/CUB/colleagues/" + DemoSubjects.CUB_DRAFTER;
  private static final String HEAD = "/missions/CUB/colleagues/" + DemoSubjects.CUB_HEAD;

  @Inject GiveDuties giveDuties;
  @Inject MissionMemberships memberships;
  @Inject OutboxMails mails;
  @Inject MailSender sender;
  @Inject Clock clock;

  private final FormBrowser browser = new FormBrowser();

  @BeforeEach
  void two_missions() throws SQLException {
    TestDatabase.empty();
    give(DemoSubjects.CUB_DRAFTER, "CUB", Duty.DRAFTER);
    give(DemoSubjects.CUB_HEAD, "CUB", Duty.ADMINISTRATOR);
    give(DemoSubjects.CUB_HEAD, "CUB", Duty.HEAD_OF_MISSION);
    give(DemoSubjects.NOR_HEAD, "NOR", Duty.ADMINISTRATOR);
  }

  @Test
  @AsNorwayHead
  void the_people_of_another_mission_do_not_exist() {
    browser.get(PEOPLE).statusCode(404);
    browser.get(DRAFTER).statusCode(404);
    browser.get("/missions/NOR/colleagues/" + DemoSubjects.CUB_DRAFTER).statusCode(404);
    browser.post(DRAFTER + "/end").statusCode(404);
    browser.post(DRAFTER + "/duties", "duty", "HEAD_OF_MISSION").statusCode(404);
    browser.post(PEOPLE + "/invitations", invitation("x@mission.example")).statusCode(404);
    assertThat(memberships.ofPerson(DemoSubjects.CUB_DRAFTER, clock.instant())).hasSize(1);
  }

  @Test
  @AsCubaDrafter
  void a_drafter_gives_no_rights() {
    browser.get(PEOPLE).statusCode(404);
    browser.post(DRAFTER + "/duties", "duty", "ADMINISTRATOR").statusCode(404);
    assertThat(memberships.ofPerson(DemoSubjects.CUB_DRAFTER, clock.instant())).hasSize(1);
  }

  @Test
  @AsCubaHead
  void a_form_that_is_not_whole_comes_back_with_every_mistake_and_what_was_typed() {
    var form = new HashMap<String, Object>(invitation("no address"));
    form.remove("duties");
    form.put("lastDay", "2001-01-01");
    browser
        .post(PEOPLE + "/invitations", form)
        .statusCode(422)
        .body(containsString("href=\"#email\""))
        .body(containsString("href=\"#duties\""))
        .body(containsString("href=\"#lastDay\""))
        .body(containsString("value=\"no address\""));
  }

  @Test
  @AsCubaHead
  void one_person_has_one_open_invitation() {
    browser.post(PEOPLE + "/invitations", invitation("new@mission.example")).statusCode(200);
    browser
        .post(PEOPLE + "/invitations", invitation("New@mission.example"))
        .statusCode(409)
        .body(containsString("has an open invitation"));
  }

  @Test
  @AsCubaHead
  void a_mission_cannot_flood_the_world_with_invitations() {
    for (int i = 0; i < 20; i++) {
      browser.post(PEOPLE + "/invitations", invitation(i + "@mission.example")).statusCode(200);
    }
    browser
        .post(PEOPLE + "/invitations", invitation("one.too.many@mission.example"))
        .statusCode(409)
        .body(containsString("20 invitations within the hour"))
        .body(containsString("value=\"one.too.many@mission.example\""));
  }

  @Test
  @AsOfficer
  void the_words_of_an_invitation_are_shown_to_no_officer_and_forgotten_when_sent() {
    browser.post(PEOPLE + "/invitations", invitation("new@mission.example")).statusCode(200);
    var mail = mails.find("recipient", "new@mission.example").firstResult();
    assertThat(mail.body()).contains("/invitations/");
    browser.get("/officer/mails/" + mail.id()).body(not(containsString("/invitations/")));

    sender.sendDue();
    mails.getEntityManager().clear();
    assertThat(mails.findById(mail.id()).body()).isEmpty();
  }

  @Test
  void a_link_tells_nothing_about_which_invitations_exist() {
    var madeUp = given().accept("text/html").get("/invitations/1/" + "x".repeat(43));
    var none = given().accept("text/html").get("/invitations/987654/" + "x".repeat(43));
    assertThat(madeUp.statusCode()).isEqualTo(404);
    assertThat(main(madeUp.asString())).isEqualTo(main(none.asString()));
  }

  @Test
  @AsCubaHead
  void a_duty_is_given_from_a_day_to_a_day() {
    var first = today().plusDays(3);
    var last = today().plusDays(10);
    browser
        .post(
            DRAFTER + "/duties",
            Map.of("duty", "HEAD_OF_MISSION", "firstDay", "" + first, "lastDay", "" + last))
        .statusCode(200)
        .body(containsString("begins later"));
    var given = onlyRight(DemoSubjects.CUB_DRAFTER, Duty.HEAD_OF_MISSION);
    assertThat(given.holdsAt(first.atStartOfDay(NEW_YORK).toInstant().minusMillis(1))).isFalse();
    assertThat(given.holdsAt(first.atStartOfDay(NEW_YORK).toInstant())).isTrue();
    assertThat(given.holdsAt(last.atTime(23, 59).atZone(NEW_YORK).toInstant())).isTrue();
    assertThat(given.holdsAt(last.plusDays(1).atStartOfDay(NEW_YORK).toInstant())).isFalse();

    browser
        .post(
            DRAFTER + "/duties",
            Map.of("duty", "ADMINISTRATOR", "firstDay", "" + last, "lastDay", "" + first))
        .statusCode(422)
        .body(containsString("before the first"));
  }

  @Test
  @AsCubaHead
  void whoever_leaves_loses_every_right_at_once_and_sees_before_what_is_lost() {
    browser
        .get(DRAFTER + "/end")
        .body(containsString("Can no longer open, write or import replies"))
        .body(containsString("stay with the State"));
    browser.post(DRAFTER + "/end").statusCode(200);
    assertThat(memberships.ofPerson(DemoSubjects.CUB_DRAFTER, clock.instant())).isEmpty();
    browser.get(PEOPLE).body(containsString("1 former colleague"));
  }

  @Test
  @AsCubaHead
  void the_last_administrator_does_not_leave_unwarned() {
    browser.get(HEAD + "/end").body(containsString("has no administrator"));
    browser
        .post(HEAD + "/end")
        .statusCode(422)
        .body(containsString("last administrator of the mission"));
    assertThat(memberships.ofPerson(DemoSubjects.CUB_HEAD, clock.instant())).hasSize(2);

    browser.post(HEAD + "/end", "knowingly", "on");
    assertThat(memberships.ofPerson(DemoSubjects.CUB_HEAD, clock.instant())).isEmpty();
    browser.get(PEOPLE).statusCode(404);
  }

  @Test
  @AsOfficer
  void the_secretariat_does_the_same_for_every_mission() {
    browser.get(PEOPLE).statusCode(200).body(containsString("Somebody"));
    var right = onlyRight(DemoSubjects.CUB_DRAFTER, Duty.DRAFTER);
    var day = today().plusDays(1);
    browser.post(DRAFTER + "/end", Map.of("right", right.id(), "lastDay", "" + day));
    var now = clock.instant();
    assertThat(memberships.ofPerson(DemoSubjects.CUB_DRAFTER, now)).hasSize(1);
    assertThat(onlyRight(DemoSubjects.CUB_DRAFTER, Duty.DRAFTER).validUntil())
        .contains(day.plusDays(1).atStartOfDay(NEW_YORK).toInstant());

    browser.post(DRAFTER + "/close").statusCode(409).body(containsString("End those rights first"));
  }

  private static String main(String page) {
    return page.substring(page.indexOf("<main"));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), NEW_YORK);
  }

  private MissionMembership onlyRight(String subject, Duty duty) {
    memberships.getEntityManager().clear();
    return memberships.everOf("CUB", subject).stream()
        .filter(right -> right.duty() == duty)
        .reduce(
            (one, other) -> {
              throw new AssertionError("two");
            })
        .orElseThrow();
  }

  private static Map<String, Object> invitation(String email) {
    return Map.of(
        "name", "New Colleague", "email", email, "language", "en", "duties", List.of("DRAFTER"));
  }

  private void give(String subject, String state, Duty duty) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                giveDuties.give(
                    new DutyGrant(
                        subject, "Somebody", null, state, duty, clock.instant(), null, "test")));
  }
}
