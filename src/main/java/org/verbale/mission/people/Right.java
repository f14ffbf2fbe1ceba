package org.verbale.mission.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.verbale.mission.MissionMembership;
import org.verbale.mission.MissionMembership.Duty;

/**
 * A right of a colleague as a page shows it.
 *
 * @param from the first day
 * @param lastDay the last day on which it holds; null for no end
 */
public record Right(long id, Duty duty, LocalDate from, LocalDate lastDay, Phase phase) {

  /** Where a right stands in time. */
  public enum Phase {
    HOLDS,
    BEGINS_LATER,
    ENDED
  }

  static Right of(MissionMembership held, ZoneId zone, Instant now) {
    var phase =
        held.holdsAt(now) ? Phase.HOLDS : held.holdsAfter(now) ? Phase.BEGINS_LATER : Phase.ENDED;
    return new Right(
        held.id(),
        held.duty(),
        held.validFrom().atZone(zone).toLocalDate(),
        held.validUntil().map(until -> until.minusNanos(1).atZone(zone).toLocalDate()).orElse(null),
        phase);
  }

  public boolean isOver() {
    return phase == Phase.ENDED;
  }
}
