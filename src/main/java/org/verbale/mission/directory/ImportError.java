package org.verbale.mission.directory;

import java.util.List;

/**
 * What is wrong with a table.
 *
 * @param line counted from 1, the heading included; 0 for the file as a whole
 * @param column the name of the column; empty for the line as a whole
 * @param key of the text that says what is wrong
 */
public record ImportError(long line, String column, String key, List<Object> arguments) {

  static ImportError of(long line, String column, String key, Object... arguments) {
    return new ImportError(line, column, key, List.of(arguments));
  }

  /** The line as it is written: without a separator of thousands. */
  public String lineText() {
    return String.valueOf(line);
  }
}
