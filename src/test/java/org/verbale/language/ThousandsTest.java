package org.verbale.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThousandsTest {

  /** A no-break space is written as _. */
  @ParameterizedTest
  @CsvSource({
    "1 250 millions, 1_250 millions",
    "12 345 678, 12_345_678",
    "in 2009 100 States, in 2009 100 States",
    "page 5 1000, page 5 1000",
    "1 25, 1 25",
    "' 250', ' 250'",
    "'1 ', '1 '",
    "1 250.5, 1_250.5",
  })
  void groups_of_three_stay_together(String given, String kept) {
    assertThat(Thousands.keepTogether(given).replace('\u00A0', '_')).isEqualTo(kept);
  }
}
