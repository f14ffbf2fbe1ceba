package org.verbale.mission.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.verbale.web.FormErrors;

/** Days as forms have them, {@code 2026-09-01}, and the instants between which a right holds. */
final class Days {
  private Days() {}

  static Optional<LocalDate> read(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  /** A last day may be missing, but not unreadable or over. */
  static void checkLast(String field, String text, LocalDate today, FormErrors errors) {
    if (text.isEmpty()) {
      return;
    }
    var day = read(text);
    if (day.isEmpty()) {
      errors.add(field, "people.error.day");
    } else if (day.get().isBefore(today)) {
      errors.add(field, "people.error.dayOver");
    }
  }

  /** The moment after the last of the day; null for no day. */
  static Instant endOf(String text, ZoneId zone) {
    return read(text).map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()).orElse(null);
  }

  /** The beginning of the day, or now if it has begun or no day is named. */
  static Instant beginningOf(String text, ZoneId zone, Instant now) {
    return read(text)
        .map(day -> day.atStartOfDay(zone).toInstant())
        .filter(moment -> moment.isAfter(now))
        .orElse(now);
  }
}
