package org.verbale.request;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;

/**
 * The last moment at which a reply is in time: an instant, and the zone in which people are told of
 * it.
 */
public record SubmissionDeadline(Instant instant, ZoneId zone) {

  /** Where the Secretariat sits; the zone of a deadline unless the officer says otherwise. */
  public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  /** How a local date and time became an instant. */
  public enum Adjustment {
    /** The time exists once; nothing had to be chosen. */
    NONE,
    /** Clocks jump over the time; the deadline was moved forward by the length of the jump. */
    MOVED_OUT_OF_GAP,
    /**
     * Clocks are set back and the time comes twice; the later one was taken, in favour of States.
     */
    LATER_OF_TWO
  }

  /** A deadline together with what had to be chosen to find it; the officer is told. */
  public record Resolved(SubmissionDeadline deadline, Adjustment adjustment) {}

  public SubmissionDeadline {
    Objects.requireNonNull(instant, "instant");
    Objects.requireNonNull(zone, "zone");
  }

  /** The deadline at a local date and time, safe where clocks change. */
  public static Resolved at(LocalDateTime local, ZoneId zone) {
    var offsets = zone.getRules().getValidOffsets(local).size();
    var moment = ZonedDateTime.of(local, zone).withLaterOffsetAtOverlap();
    var adjustment =
        switch (offsets) {
          case 0 -> Adjustment.MOVED_OUT_OF_GAP;
          case 1 -> Adjustment.NONE;
          default -> Adjustment.LATER_OF_TWO;
        };
    return new Resolved(new SubmissionDeadline(moment.toInstant(), zone), adjustment);
  }

  /** The deadline as the clocks of its zone show it. */
  public ZonedDateTime local() {
    return instant.atZone(zone);
  }

  /** Whether a moment is after the deadline; the very instant of the deadline is still in time. */
  public boolean isPassedAt(Instant moment) {
    return moment.isAfter(instant);
  }
}
