package org.verbale.mission.directory;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A line of a table that is read.
 *
 * @param cells by the name of their column, without space around; columns that are missing are
 *     missing
 * @param errors receives what is wrong
 */
record Row(long line, Map<String, String> cells, List<ImportError> errors) {

  boolean has(String column) {
    return cells.containsKey(column);
  }

  String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  /** The day in the cell; empty if there is none or it is unreadable. */
  Optional<LocalDate> day(String column) {
    try {
      return Optional.of(LocalDate.parse(cell(column)));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  void wrong(String column, String key, Object... arguments) {
    errors.add(ImportError.of(line, column, key, arguments));
  }
}
