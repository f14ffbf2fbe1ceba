package org.verbale.time;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The time zones that a form offers: the names of the IANA database, "America/New_York". */
public final class TimeZones {

  /** The duty stations of the United Nations, which are chosen most. */
  private static final List<String> FIRST =
      List.of("America/New_York", "Europe/Zurich", "Europe/Vienna", "Africa/Nairobi", "Etc/UTC");

  private static final String OF_A_CITY =
      "(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*";

  private TimeZones() {}

  /** Those of the duty stations first, then all that are named after a city. */
  public static List<String> offered() {
    return Stream.concat(
            FIRST.stream(),
            ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.matches(OF_A_CITY))
                .filter(zone -> !FIRST.contains(zone))
                .sorted())
        .toList();
  }

  /** The zone of that name; empty if none of a city, or of UTC, is called so. */
  public static Optional<ZoneId> find(String name) {
    return offered().stream().filter(name::equals).findFirst().map(ZoneId::of);
  }
}
