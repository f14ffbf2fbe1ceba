package org.verbale.request.note;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import org.verbale.language.DateFormats;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.SubmissionDeadline;

/** A deadline in the words of a note verbale: day, date, time, the city whose clocks count, UTC. */
final class DeadlineWords {

  private DeadlineWords() {}

  static Map<String, Object> of(SubmissionDeadline deadline, OfficialLanguage language) {
    var local = deadline.local();
    return Map.of(
        "date", DateFormats.longDate(local.toLocalDate(), language),
        "weekday", weekday(local, language),
        "time", time(local),
        "place", place(deadline.zone(), language),
        "utc", utc(local, language));
  }

  private static String weekday(ZonedDateTime local, OfficialLanguage language) {
    int day = local.getDayOfWeek().getValue() % 7 + 1;
    return DateFormatSymbols.getInstance(new ULocale(language.code())).getWeekdays()[day];
  }

  private static String time(ZonedDateTime moment) {
    return "%02d:%02d".formatted(moment.getHour(), moment.getMinute());
  }

  /** The city after which the zone is named, in the language: "Nueva York". */
  static String place(ZoneId zone, OfficialLanguage language) {
    var city =
        TimeZoneNames.getInstance(new ULocale(language.code()))
            .getExemplarLocationName(zone.getId());
    return city == null ? zone.getId() : city;
  }

  /** The time in UTC, with the date where that is another day. */
  private static String utc(ZonedDateTime local, OfficialLanguage language) {
    var utc = local.withZoneSameInstant(ZoneOffset.UTC);
    return utc.toLocalDate().equals(local.toLocalDate())
        ? time(utc) + " UTC"
        : DateFormats.longDate(utc.toLocalDate(), language) + ", " + time(utc) + " UTC";
  }
}
