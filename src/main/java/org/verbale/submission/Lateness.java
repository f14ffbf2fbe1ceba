package org.verbale.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The server's clock at submission, against the deadline that holds for the State, extension
 * included.
 *
 * @param zone the zone of the deadline; dates of receipt are dates there
 */
record Lateness(Instant submittedAt, Instant deadline, ZoneId zone) {

  boolean late() {
    return submittedAt.isAfter(deadline);
  }

  LocalDate receivedOn() {
    return submittedAt.atZone(zone).toLocalDate();
  }

  /** Whether something that came in on a date came after the day of the deadline. */
  boolean late(LocalDate received) {
    return received.isAfter(deadline.atZone(zone).toLocalDate());
  }
}
