package org.verbale.request.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.document.Block;
import org.verbale.document.Paragraph;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.CloseCall;
import org.verbale.request.SampleCalls;
import org.verbale.request.SubmissionDeadline;
import org.verbale.request.extension.GrantExtension;
import org.verbale.request.issue.IssueNoteVerbale;
import org.verbale.submission.Actor;
import org.verbale.submission.DescribeReply;
import org.verbale.submission.EnterOnBehalf;
import org.verbale.submission.StartReply;
import org.verbale.testing.TestClock;

/** The schedule from the clock to the mailbox, in years in which no other test has a call. */
@QuarkusTest
class ReminderJobTest {

  private static final List<String> STATES = List.of("CUB", "ESP", "FIN", "ISL", "NOR");
  private static final Actor OFFICER = new Actor("t-officer", "An Officer");

  @Inject SampleCalls samples;
  @Inject IssueNoteVerbale issueNote;
  @Inject GrantExtension grantExtension;
  @Inject CloseCall closeCall;
  @Inject StartReply start;
  @Inject DescribeReply describe;
  @Inject EnterOnBehalf paper;
  @Inject ReminderJob job;
  @Inject Reminders reminders;
  @Inject EntityManager entities;

  private long call;

  @BeforeEach
  void oneAddressForEach() {
    samples.noAddresses();
    STATES.forEach(
        state ->
            sql(
                "insert into focal_point (state_code, name, email, language) values ('%s', 'One', '%s', 'en')"
                    .formatted(state, address(state))));
  }

  @AfterEach
  void close() {
    if (call != 0) {
      closeCall.close(call);
    }
    TestClock.release();
  }

  @Test
  void only_those_are_reminded_from_whom_a_reply_is_still_due() {
    issue("2031-05-15T18:00", "America/New_York", Set.of(30, 7, 1, -3));

    // 9 o'clock in New York, in summer time, is 13 o'clock in UTC.
    at("2031-04-15T12:59:59Z");
    assertThat(reminded()).isEmpty();
    at("2031-04-15T13:00:00Z");
    assertThat(reminded()).containsExactlyElementsOf(STATES);
    at("2031-04-15T13:10:00Z");
    assertThat(reminded()).as("the next look of the job").isEmpty();

    grantExtension.grant(call, "FIN", Instant.parse("2031-06-01T22:00:00Z"), "Elections");
    nilReply("ISL");
    jointReply("NOR", "ESP");
    at("2031-05-08T13:00:00Z");
    assertThat(reminded()).containsExactly("CUB");

    at("2031-05-18T13:00:00Z");
    assertThat(reminded()).as("after the deadline").containsExactly("CUB");
    at("2031-06-02T13:00:00Z");
    assertThat(reminded()).isEmpty();
  }

  @Test
  void a_portal_that_stood_still_sends_one_reminder_and_not_all_it_has_missed() {
    issue("2032-05-14T18:00", "America/New_York", Set.of(3, 2, 1));

    at("2032-05-13T20:00:00Z");
    assertThat(reminded()).containsExactlyElementsOf(STATES);
    at("2032-05-13T20:10:00Z");
    assertThat(reminded()).isEmpty();
    assertThat(steps("CUB")).containsExactly(1);
  }

  @Test
  void what_was_missed_for_days_is_not_sent_any_more() {
    issue("2033-05-13T18:00", "America/New_York", Set.of(30));

    at("2033-04-15T14:00:00Z");
    assertThat(reminded()).isEmpty();
  }

  @Test
  void two_instances_side_by_side_remind_once() {
    issue("2034-05-15T18:00", "America/New_York", Set.of(7));
    at("2034-05-08T13:00:00Z");

    var looks =
        List.of(
            CompletableFuture.runAsync(job::sendWhatIsDue),
            CompletableFuture.runAsync(job::sendWhatIsDue),
            CompletableFuture.runAsync(job::sendWhatIsDue));
    looks.forEach(CompletableFuture::join);

    assertThat(reminded()).containsExactlyElementsOf(STATES);
    assertThat(mailsQueued()).isEqualTo(STATES.size());
  }

  @Test
  void a_closed_call_reminds_nobody() {
    issue("2035-05-15T18:00", "America/New_York", Set.of(7));
    closeCall.close(call);

    at("2035-05-08T13:00:00Z");
    assertThat(reminded()).isEmpty();
    call = 0;
  }

  @Test
  void the_day_is_that_of_the_zone_of_the_deadline() {
    issue("2036-05-15T18:00", "Pacific/Kiritimati", Set.of(1));

    // Fourteen hours ahead of UTC: the morning of the 14th begins on the 13th.
    at("2036-05-13T18:59:00Z");
    assertThat(reminded()).isEmpty();
    at("2036-05-13T19:00:00Z");
    assertThat(reminded()).containsExactlyElementsOf(STATES);
  }

  @Test
  void a_mission_is_told_of_its_extension_and_why() {
    issue("2038-05-14T18:00", "America/New_York", Set.of(1));
    samples.ownAddress("PLW", "mission@palau.example");

    grantExtension.grant(call, "PLW", Instant.parse("2038-06-01T22:00:00Z"), "One delegate only");

    assertThat(lastMail("extension/", "mission@palau.example"))
        .contains("until 1 June 2038", "18:00", "One delegate only");
  }

  @Test
  void an_extension_that_has_run_out_is_named_in_the_reminder_that_follows() {
    issue("2037-05-15T18:00", "America/New_York", Set.of(-20));
    grantExtension.grant(call, "CUB", Instant.parse("2037-05-29T22:00:00Z"), "Translation");

    at("2037-06-04T13:00:00Z");

    assertThat(reminded()).contains("CUB");
    assertThat(lastMail("reminder/", address("CUB")))
        .startsWith("Reminder")
        .contains("An extension until", "29 May 2037");
  }

  /**
   * Subject and words of the last mail of a kind to an address; the note's mail has its own time.
   */
  private String lastMail(String kind, String address) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                (String)
                    entities
                        .createNativeQuery(
                            "select subject || chr(10) || body from outbox_mail where recipient ="
                                + " :address and about like :kind order by id desc limit 1")
                        .setParameter("address", address)
                        .setParameter("kind", kind + "%")
                        .getSingleResult());
  }

  private void issue(String deadline, String zone, Set<Integer> days) {
    var due = SubmissionDeadline.at(LocalDateTime.parse(deadline), ZoneId.of(zone)).deadline();
    TestClock.set(due.instant().minus(Duration.ofDays(70)));
    call = samples.make(samples.settings(due, days)).id();
    issueNote.issue(call);
  }

  private void at(String moment) {
    TestClock.set(Instant.parse(moment));
    before = count();
    job.sendWhatIsDue();
  }

  private long before;

  /** Who has been reminded since the clock was set, by code. */
  private List<String> reminded() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                entities
                    .createNativeQuery(
                        "select state_code from reminder where call_id = :call order by id",
                        String.class)
                    .setParameter("call", call)
                    .getResultList()
                    .stream()
                    .skip(before)
                    .map(String::valueOf)
                    .sorted()
                    .toList());
  }

  private long count() {
    return number("select count(*) from reminder where call_id = " + call);
  }

  private long mailsQueued() {
    return number(
        "select count(*) from outbox_mail m join reminder r on m.about = 'reminder/' || r.id"
            + " where r.call_id = "
            + call);
  }

  private long number(String query) {
    return QuarkusTransaction.requiringNew()
        .call(() -> ((Number) entities.createNativeQuery(query).getSingleResult()).longValue());
  }

  private List<Integer> steps(String state) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                entities
                    .createNativeQuery(
                        "select step from reminder where call_id = :call and state_code = :state",
                        Integer.class)
                    .setParameter("call", call)
                    .setParameter("state", state)
                    .getResultList()
                    .stream()
                    .map(step -> ((Number) step).intValue())
                    .toList());
  }

  private void nilReply(String state) {
    paper.enter(
        call,
        state,
        new EnterOnBehalf.Paper(
            OfficialLanguage.ENGLISH, true, List.of(), LocalDate.of(2031, 4, 10), null),
        OFFICER);
  }

  private void jointReply(String state, String with) {
    start.start(call, state, OfficialLanguage.ENGLISH, OFFICER);
    describe.describe(
        call,
        state,
        new DescribeReply.Description(OfficialLanguage.ENGLISH, false, true, List.of(with)));
    List<Block> text = List.of(Paragraph.body("Calm is kept."));
    paper.enter(
        call,
        state,
        new EnterOnBehalf.Paper(
            OfficialLanguage.ENGLISH, false, List.of(text, text), LocalDate.of(2031, 4, 11), null),
        OFFICER);
  }

  private static String address(String state) {
    return state.toLowerCase(Locale.ROOT) + ".reminded@mission.example";
  }

  private void sql(String statement) {
    QuarkusTransaction.requiringNew()
        .run(() -> entities.createNativeQuery(statement).executeUpdate());
  }
}
