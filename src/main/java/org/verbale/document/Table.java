package org.verbale.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A table.
 *
 * @param caption the words above it; empty for none
 * @param columnWidths relative widths, one a column, each above 0 and at most 1,000,000
 * @param headerRows how many rows at the top are headers, repeated on each page the table runs to
 */
public record Table(List<Inline> caption, List<Double> columnWidths, int headerRows, List<Row> rows)
    implements Block {

  private static final double WIDEST = 1_000_000;

  /** One row. */
  public record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One cell.
   *
   * @param columnSpan how many columns it covers, at least 1
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Cell(int columnSpan, List<Block> blocks) {
    public Cell {
      if (columnSpan < 1) {
        throw new IllegalArgumentException("a cell covers at least one column, not " + columnSpan);
      }
      blocks = List.copyOf(blocks);
    }
  }

  public Table {
    caption = List.copyOf(caption);
    columnWidths = List.copyOf(columnWidths);
    rows = List.copyOf(rows);
    if (columnWidths.isEmpty() || !columnWidths.stream().allMatch(Table::isWidth)) {
      throw new IllegalArgumentException(
          "a table needs columns with widths above 0 and up to 1,000,000");
    }
    if (headerRows < 0 || headerRows > rows.size()) {
      throw new IllegalArgumentException(
          headerRows + " header rows in a table of " + rows.size() + " rows");
    }
  }

  private static boolean isWidth(double width) {
    return width > 0 && width <= WIDEST;
  }
}
