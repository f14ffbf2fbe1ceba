package org.verbale.document.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.verbale.document.Block;
import org.verbale.document.Inline;
import org.verbale.document.Paragraph;
import org.verbale.document.Table;

/** Reads {@code | cell | cell |} lines as a table. */
final class TableReader {
  private final InlineReader inlines;

  TableReader(InlineReader inlines) {
    this.inlines = inlines;
  }

  static boolean isRow(String line) {
    return line.length() > 2 && line.charAt(0) == '|' && endsInBar(line) && !cells(line).isEmpty();
  }

  private static boolean endsInBar(String line) {
    return line.endsWith("|") && !line.endsWith("\\|");
  }

  Table read(List<String> lines) {
    boolean header = lines.size() > 1 && isSeparator(lines.get(1));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!(header && i == 1)) {
        rows.add(cells(lines.get(i)));
      }
    }
    int columns = rows.stream().mapToInt(List::size).max().orElseThrow();
    return new Table(
        List.of(),
        Collections.nCopies(columns, 1.0),
        header ? 1 : 0,
        rows.stream().map(row -> row(row, columns)).toList());
  }

  private Table.Row row(List<String> cells, int columns) {
    List<Table.Cell> row = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      row.add(new Table.Cell(1, i < cells.size() ? blocks(cells.get(i)) : List.of()));
    }
    return new Table.Row(row);
  }

  private List<Block> blocks(String cell) {
    List<Inline> words = inlines.read(cell);
    return words.isEmpty()
        ? List.of()
        : List.of(new Paragraph(null, null, Paragraph.Style.PLAIN, words));
  }

  private static boolean isSeparator(String line) {
    return cells(line).stream().allMatch(cell -> cell.matches(":?-{3,}:?"));
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    var cell = new StringBuilder();
    for (int i = 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' && i + 1 < line.length()) {
        cell.append(c).append(line.charAt(++i));
      } else if (c == '|') {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    return cells;
  }
}
