package org.verbale.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TimeZonesTest {

  @Test
  void the_duty_stations_stand_first_and_nothing_twice() {
    var offered = TimeZones.offered();

    assertThat(offered).startsWith("America/New_York", "Europe/Zurich").doesNotHaveDuplicates();
    assertThat(offered).contains("Indian/Maldives", "Atlantic/Reykjavik", "Pacific/Funafuti");
  }

  @Test
  void what_is_no_zone_of_a_city_is_not_found() {
    assertThat(TimeZones.find("Asia/Kathmandu")).contains(ZoneId.of("Asia/Kathmandu"));
    assertThat(TimeZones.find("Etc/UTC")).contains(ZoneId.of("Etc/UTC"));
    assertThat(TimeZones.find("UTC+5")).isEmpty();
    assertThat(TimeZones.find("Mars/Olympus")).isEmpty();
    assertThat(TimeZones.find("")).isEmpty();
  }
}
