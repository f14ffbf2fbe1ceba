package org.verbale.typesetting.page;

import java.util.List;
import org.verbale.document.Table;
import org.verbale.typesetting.TypesettingException;

/**
 * Where the columns of a table stand, in points from the start of the table. They share its width
 * as they ask, but each has room for a character: one that asks for less takes it from the others.
 */
final class TableColumns {

  private static final float GUTTER = 8;

  /** The start of each column, and the end of the last. */
  private final double[] starts;

  private TableColumns(double[] starts) {
    this.starts = starts;
  }

  /**
   * @throws TypesettingException if there are more columns than have room
   */
  static TableColumns of(Table table, Column column) {
    List<Double> asked = table.columnWidths();
    int count = asked.size();
    double least = column.size() + GUTTER;
    if (count > 1 && count * least > column.width()) {
      throw new TypesettingException(
          "A table of %d columns has no room on a page: each would be %.1f points wide."
              .formatted(count, column.width() / count));
    }
    double total = asked.stream().mapToDouble(Double::doubleValue).sum();
    double taken = 0;
    double toShare = 0;
    for (double width : asked) {
      double own = column.width() * width / total;
      taken += Math.max(least, own);
      toShare += Math.max(0, own - least);
    }
    double tooMuch = Math.max(0, taken - column.width());
    double[] starts = new double[count + 1];
    for (int at = 0; at < count; at++) {
      double own = column.width() * asked.get(at) / total;
      double more = Math.max(0, own - least);
      double given = tooMuch == 0 ? 0 : tooMuch * more / toShare;
      starts[at + 1] = starts[at] + Math.max(least, own) - given;
    }
    return new TableColumns(starts);
  }

  /** Where a cell stands that begins at a column and covers some. */
  Column place(Column column, int at, int span) {
    float start = column.start() + (float) starts[at];
    float width = (float) (starts[at + span] - starts[at]);
    return column.placed(start, Math.max(column.size(), width - GUTTER));
  }
}
