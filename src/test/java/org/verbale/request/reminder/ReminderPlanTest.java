package org.verbale.request.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.CallForViews;
import org.verbale.request.CallSettings;
import org.verbale.request.JointReplies;
import org.verbale.request.LatePolicy;
import org.verbale.request.NoteDelivery;
import org.verbale.request.OverLimitPolicy;
import org.verbale.request.RepliesFrom;
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

  private static CallForViews call(String deadline, String issuedAt) {
    var settings =
        new CallSettings(
            81,
            SubmissionDeadline.at(LocalDateTime.parse(deadline), SubmissionDeadline.NEW_YORK)
                .deadline(),
            null,
            List.of(OfficialLanguage.ENGLISH),
            NoteDelivery.ALL_LANGUAGES,
            null,
            OverLimitPolicy.WARN,
            null,
            LatePolicy.ADDENDUM,
            JointReplies.NAMED,
            false,
            RepliesFrom.GOVERNMENTS,
            Map.of(),
            List.of(),
            Set.of(7, 1, -1));
    var call = new CallForViews(null, null, settings, Instant.EPOCH, "An officer");
    call.issue(Instant.parse(issuedAt));
    return call;
  }
}
