package org.verbale.web;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.verbale.language.DateFormats;
import org.verbale.language.OfficialLanguage;

/**
 * Points in time as people read them: always with the place and in UTC, never a bare date for a
 * deadline. In templates: {@code {moment:deadline(instant, zone)}}, {@code {moment:at(instant)}},
 * {@code {moment:date(localDate)}}, {@code {moment:relative(instant)}}, {@code {moment:number(n)}}.
 */
// Asked for by templates alone, which the search for unused beans does not see.
@Unremovable
@Singleton
public class Moments {
  /** Where the Secretariat and the permanent missions are. */
  public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  private static final int YEARS_FROM = 2;
  private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Messages messages;
  private final Clock clock;

  Moments(Messages messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  /** "Friday 15 May 2026, 18:00 New York (22:00 UTC) — in 3 days". */
  public String deadline(Instant instant, ZoneId zone, OfficialLanguage language) {
    return messages.text(
        language, "web.moment.deadline", at(instant, zone, language), relative(instant, language));
  }

  /** "Friday 15 May 2026, 18:00 New York (22:00 UTC)". */
  public String at(Instant instant, ZoneId zone, OfficialLanguage language) {
    var there = instant.atZone(zone);
    var utc = instant.atZone(ZoneOffset.UTC);
    if (zone.normalized().equals(ZoneOffset.UTC)) {
      return messages.text(language, "web.moment.utc", day(utc, language), HOURS.format(utc));
    }
    var sameDay = there.toLocalDate().equals(utc.toLocalDate());
    return messages.text(
        language,
        sameDay ? "web.moment.at" : "web.moment.atOtherDay",
        day(there, language),
        HOURS.format(there),
        place(zone, language),
        HOURS.format(utc),
        day(utc, language));
  }

  /**
   * "in 3 days", "5 hours ago", "15 years ago", "now": the largest unit that fits, seen from the
   * clock.
   */
  public String relative(Instant instant, OfficialLanguage language) {
    var locale = Messages.localeWithLatinDigits(language);
    var format = RelativeDateTimeFormatter.getInstance(locale);
    var now = clock.instant();
    var direction = instant.isBefore(now) ? Direction.LAST : Direction.NEXT;
    var distance = Duration.between(now, instant).abs();
    if (distance.toMinutes() < 1) {
      return format.format(Direction.PLAIN, RelativeDateTimeFormatter.AbsoluteUnit.NOW);
    }
    if (distance.toHours() < 1) {
      return format.format(distance.toMinutes(), direction, RelativeUnit.MINUTES);
    }
    // "In 30 hours" says more than "in 1 day" when a letter has to be signed.
    if (distance.toHours() < 48) {
      return format.format(distance.toHours(), direction, RelativeUnit.HOURS);
    }
    // Nobody counts thousands of days.
    long years = wholeYears(instant, now);
    return years < YEARS_FROM
        ? format.format(distance.toDays(), direction, RelativeUnit.DAYS)
        : format.format(years, direction, RelativeUnit.YEARS);
  }

  private static long wholeYears(Instant one, Instant other) {
    return Math.abs(
        ChronoUnit.YEARS.between(one.atOffset(ZoneOffset.UTC), other.atOffset(ZoneOffset.UTC)));
  }

  /** "15 May 2026". */
  public String date(LocalDate date, OfficialLanguage language) {
    return DateFormats.longDate(date, language);
  }

  /** A whole number with the separators of the language. */
  public String number(Number number, OfficialLanguage language) {
    return NumberFormat.getInstance(Messages.localeWithLatinDigits(language)).format(number);
  }

  /** The city of a zone as the language writes it: "New York", "纽约". */
  public String place(ZoneId zone, OfficialLanguage language) {
    var city =
        TimeZoneNames.getInstance(new ULocale(language.code()))
            .getExemplarLocationName(zone.getId());
    return city == null ? zone.getId() : city;
  }

  private String day(ZonedDateTime time, OfficialLanguage language) {
    return messages.text(
        language,
        "web.moment.day",
        time.getDayOfWeek().getDisplayName(TextStyle.FULL, language.locale()),
        DateFormats.longDate(time.toLocalDate(), language));
  }
}
