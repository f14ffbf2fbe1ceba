package org.verbale.request.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbale.request.CallForViews;
import org.verbale.request.SampleCalls;
import org.verbale.request.SubmissionDeadline;

class ReminderPlanTest {

  @Test
  void a_step_comes_on_the_morning_of_its_day_by_the_clocks_of_the_zone() {
    var call = call("2026-03-12T18:00", "2026-01-05T12:00:00Z");

    // The clocks of New York go forward on 8 March 2026: nine o'clock is another instant.
    assertThat(ReminderPlan.momentOf(call, 7)).isEqualTo("2026-03-05T14:00:00Z");
    assertThat(ReminderPlan.momentOf(call, 1)).isEqualTo("2026-03-11T13:00:00Z");
    assertThat(ReminderPlan.momentOf(call, -1)).isEqualTo("2026-03-13T13:00:00Z");
  }

  @Test
  void the_latest_step_whose_moment_has_come_is_due() {
    var call = call("2026-03-12T18:00", "2026-01-05T12:00:00Z");

    assertThat(ReminderPlan.dueAt(call, Instant.parse("2026-03-05T13:59:59Z"))).isEmpty();
    assertThat(ReminderPlan.dueAt(call, Instant.parse("2026-03-05T14:00:00Z"))).contains(7);
    assertThat(ReminderPlan.dueAt(call, Instant.parse("2026-03-13T13:00:00Z"))).contains(-1);
  }

  @Test
  void a_step_missed_for_days_is_not_sent_afterwards() {
    var call = call("2026-03-12T18:00", "2026-01-05T12:00:00Z");

    assertThat(ReminderPlan.dueAt(call, Instant.parse("2026-03-08T14:00:00Z"))).isEmpty();
  }

  @Test
  void nobody_is_reminded_of_a_moment_before_the_note_went_out() {
    var call = call("2026-03-12T18:00", "2026-03-05T20:00:00Z");

    assertThat(ReminderPlan.dueAt(call, Instant.parse("2026-03-05T21:00:00Z"))).isEmpty();
  }

  @Test
  void an_extension_moves_the_deadline_of_its_state_alone() {
    var call = call("2026-03-12T18:00", "2026-01-05T12:00:00Z");
    var now = Instant.parse("2026-03-01T12:00:00Z");
    call.extend("NOR", Instant.parse("2026-04-01T22:00:00Z"), "Translation", "An officer", now);
    var between = Instant.parse("2026-03-20T12:00:00Z");

    assertThat(call.isLate(between, "NOR")).isFalse();
    assertThat(call.isLate(between, "CUB")).isTrue();
    assertThat(call.hasExtensionAt(between, "NOR")).isTrue();
    assertThat(call.hasExtensionAt(Instant.parse("2026-04-02T00:00:00Z"), "NOR")).isFalse();
  }

  /** The days are those of the deadline's zone, wherever the server and the officer sit. */
  @ParameterizedTest
  @CsvSource({
    "Pacific/Kiritimati, 2026-05-14T19:00:00Z, 2026-05-13T19:00:00Z, 2026-05-15T19:00:00Z",
    "Asia/Kathmandu,     2026-05-15T03:15:00Z, 2026-05-14T03:15:00Z, 2026-05-16T03:15:00Z",
    "Pacific/Pago_Pago,  2026-05-15T20:00:00Z, 2026-05-14T20:00:00Z, 2026-05-16T20:00:00Z"
  })
  void a_day_is_a_day_of_the_zone(String zone, Instant onTheDay, Instant before, Instant after) {
    var call =
        SampleCalls.issued(
            SubmissionDeadline.at(LocalDateTime.parse("2026-05-15T18:00"), ZoneId.of(zone))
                .deadline(),
            Instant.EPOCH,
            1,
            0,
            -1);

    assertThat(ReminderPlan.momentOf(call, 0)).isEqualTo(onTheDay);
    assertThat(ReminderPlan.momentOf(call, 1)).isEqualTo(before);
    assertThat(ReminderPlan.momentOf(call, -1)).isEqualTo(after);
  }

  @Test
  void summer_time_that_ends_between_two_reminders_moves_neither_from_its_morning() {
    // Clocks in New York go back on 1 November 2026.
    var call = call("2026-11-04T18:00", "2026-08-03T12:00:00Z");

    assertThat(ReminderPlan.momentOf(call, 7)).isEqualTo("2026-10-28T13:00:00Z");
    assertThat(ReminderPlan.momentOf(call, 1)).isEqualTo("2026-11-03T14:00:00Z");
  }

  private static CallForViews call(String deadline, String issuedAt) {
    return SampleCalls.issued(
        SubmissionDeadline.at(LocalDateTime.parse(deadline), SubmissionDeadline.NEW_YORK)
            .deadline(),
        Instant.parse(issuedAt),
        7,
        1,
        -1);
  }
}
