package org.verbale.request.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.verbale.request.CallForViews;

/**
 * When the reminders of a call go: on the morning of each step of its schedule, by the clocks of
 * the deadline's zone.
 */
public final class ReminderPlan {

  private static final LocalTime MORNING = LocalTime.of(9, 0);

  /** A reminder missed for longer, because the portal stood still, is not sent afterwards. */
  private static final Duration CATCH_UP = Duration.ofDays(2);

  private ReminderPlan() {}

  /** The moment of one step. */
  public static Instant momentOf(CallForViews call, int days) {
    var deadline = call.deadline().local();
    return deadline
        .toLocalDate()
        .minusDays(days)
        .atTime(MORNING)
        .atZone(deadline.getZone())
        .toInstant();
  }

  /** The latest step whose moment has come, if it has not been missed for too long. */
  static Optional<Integer> dueAt(CallForViews call, Instant now) {
    return call.reminderDays().stream()
        .filter(days -> !momentOf(call, days).isAfter(now))
        .filter(days -> momentOf(call, days).plus(CATCH_UP).isAfter(now))
        .filter(days -> call.issuedAt().filter(momentOf(call, days)::isAfter).isPresent())
        .min(Integer::compareTo);
  }
}
