package org.verbale.mission.directory;

import java.time.ZoneId;
import org.verbale.time.TimeZones;

/** By whose clocks the mission reads deadlines: {@code America/New_York}. */
record TimeZoneColumn() implements Column {

  @Override
  public String name() {
    return "time_zone";
  }

  @Override
  public String now(DirectoryRecord state, Row row) {
    return state.mission().timeZone().getId();
  }

  @Override
  public String given(DirectoryRecord state, Row row) {
    var cell = row.cell(name());
    if (!cell.equals(now(state, row)) && TimeZones.find(cell).isEmpty()) {
      row.wrong(name(), "directory.error.timeZone", cell);
    }
    return cell;
  }

  @Override
  public void apply(DirectoryRecord state, Row row, String given, DirectoryWriter writer) {
    writer.timeZone(state, ZoneId.of(given));
  }
}
