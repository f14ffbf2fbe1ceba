package org.verbale.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbale.language.OfficialLanguage;

class MomentsTest {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  private final Moments moments = new Moments(new Messages(), Clock.fixed(NOW, ZoneOffset.UTC));

  @ParameterizedTest
  @CsvSource({
    "en, 15 years ago",
    "fr, il y a 15 ans",
    "es, hace 15 años",
    "ru, 15 лет назад",
    "zh, 15年前",
    "ar, قبل 15 سنة"
  })
  void a_deadline_of_long_ago_is_told_in_years(String code, String told) {
    var longAgo = Instant.parse("2011-05-01T12:00:00Z");

    assertThat(moments.relative(longAgo, OfficialLanguage.ofCode(code))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-21T12:00:30Z, now",
    "2026-11-21T12:45:00Z, in 45 minutes",
    "2026-11-22T18:00:00Z, in 30 hours",
    "2026-11-18T12:00:00Z, 3 days ago",
    "2024-11-21T12:00:01Z, 729 days ago",
    "2024-11-21T12:00:00Z, 2 years ago",
    "2028-11-21T12:00:00Z, in 2 years"
  })
  void the_largest_unit_that_fits_is_told(Instant instant, String told) {
    assertThat(moments.relative(instant, OfficialLanguage.ENGLISH)).isEqualTo(told);
  }

  @Test
  void days_stay_up_to_two_years_ahead() {
    assertThat(moments.relative(Instant.parse("2028-11-21T11:59:59Z"), OfficialLanguage.ENGLISH))
        .isEqualTo("in 730 days");
  }
}
