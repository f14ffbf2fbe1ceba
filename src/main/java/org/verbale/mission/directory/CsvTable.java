package org.verbale.mission.directory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A table whose first line names the columns. Commas, semicolons and tabs part the cells, whichever
 * the first line has most of; quoted cells may have line breaks.
 */
record CsvTable(List<String> columns, List<Line> lines) {
  private static final String SEPARATORS = ",;\t";

  /**
   * A line below the first.
   *
   * @param number where it begins in the file, from 1
   */
  record Line(long number, List<String> cells) {}

  static CsvTable read(String text) throws UnreadableTable {
    checkQuotes(text);
    var records = records(text);
    var columns =
        records.getFirst().getFields().stream()
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            .toList();
    var lines =
        records.stream()
            .skip(1)
            .filter(record -> record.getFields().stream().anyMatch(cell -> !cell.isBlank()))
            .map(
                record ->
                    new Line(
                        record.getStartingLineNumber(),
                        record.getFields().stream().map(Formulas::asTyped).toList()))
            .toList();
    return new CsvTable(columns, lines);
  }

  private static List<CsvRecord> records(String text) {
    try (var reader =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .allowExtraFields(true)
            .allowMissingFields(true)
            .skipEmptyLines(true)
            .ofCsvRecord(text)) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static char separator(String text) {
    var heading = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    char most = SEPARATORS.charAt(0);
    for (char candidate : SEPARATORS.toCharArray()) {
      if (count(heading, candidate) > count(heading, most)) {
        most = candidate;
      }
    }
    return most;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(character -> character == wanted).count();
  }

  /** An open quotation mark would take the rest of the file for one cell. */
  private static void checkQuotes(String text) throws UnreadableTable {
    long line = 1;
    long openedIn = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '"') {
        openedIn = openedIn == 0 ? line : 0;
      } else if (character == '\n') {
        line++;
      }
    }
    if (openedIn != 0) {
      throw new UnreadableTable(ImportError.of(openedIn, "", "directory.error.quote"));
    }
  }

  /** Columns that are named twice, and those that are not known. */
  List<ImportError> checkColumns(Set<String> known) {
    var errors = new ArrayList<ImportError>();
    for (int i = 0; i < columns.size(); i++) {
      var name = columns.get(i);
      if (columns.indexOf(name) < i) {
        errors.add(ImportError.of(1, "", "directory.error.columnTwice", name));
      } else if (!known.contains(name)) {
        errors.add(ImportError.of(1, "", "directory.error.column", name));
      }
    }
    return errors;
  }
}
