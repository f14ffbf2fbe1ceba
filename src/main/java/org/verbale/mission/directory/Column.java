package org.verbale.mission.directory;

/** A column of the table: how it is written, read and applied. Has no state. */
interface Column {

  /** As it stands in the first line. */
  String name();

  /** What the State has now, in the one way in which it can be written. */
  String now(DirectoryRecord state, Row row);

  /**
   * What the row has, written in the same way, so that the two can be compared. Says to the row
   * what is wrong with it.
   */
  String given(DirectoryRecord state, Row row);

  /** Makes the State have what was given. */
  void apply(DirectoryRecord state, Row row, String given, DirectoryWriter writer);

  /** Whether the column can change anything; the others only help to read these. */
  default boolean isData() {
    return true;
  }
}
