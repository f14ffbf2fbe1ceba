package org.verbale.typesetting.page;

import java.util.ArrayList;
import java.util.List;
import org.verbale.document.Table;
import org.verbale.document.Table.Cell;
import org.verbale.typesetting.line.Alignment;
import org.verbale.typesetting.line.StyledText;

/**
 * Sets a table in the manner of the United Nations: horizontal rules alone, the header in small
 * type. A row may go on over the end of a page, line by line; the header is repeated there.
 */
final class TableSetter {

  private static final float PADDING = 3;
  private static final float THIN = 0.35f;
  private static final float THICK = 1.2f;

  /** A third of a page, in points. */
  private static final float HIGHEST_REPEATED = 200;

  private final Workshop workshop;
  private final BlockSetter blocks;
  private final List<Row> rows;

  TableSetter(Workshop workshop, BlockSetter blocks, List<Row> rows) {
    this.workshop = workshop;
    this.blocks = blocks;
    this.rows = rows;
  }

  void set(Table table, Column column, Tag parent) {
    TableColumns columns = TableColumns.of(table, column);
    Tag tag = parent.group("Table");
    setCaption(table, column, tag);
    rows.add(rule(column, THIN, rows.isEmpty() ? 0 : column.skip()).keepWithNext());
    List<Row> header = new ArrayList<>();
    for (int at = 0; at < table.rows().size(); at++) {
      boolean isHeader = at < table.headerRows();
      List<Row> strips = strips(table, at, column, columns, tag.group("TR"));
      boolean isLastHeader = at + 1 == table.headerRows();
      boolean isLast = at + 1 == table.rows().size();
      strips.add(rule(column, isLastHeader || isLast ? THICK : THIN, PADDING));
      if (isHeader) {
        strips.forEach(Row::keepWithNext);
        header.addAll(strips);
      } else {
        finishRow(strips, header);
      }
      rows.addAll(strips);
      blocks.rest();
    }
  }

  private static float height(List<Row> rows) {
    float sum = 0;
    for (Row row : rows) {
      sum += row.before() + row.height();
    }
    return sum;
  }

  private void finishRow(List<Row> strips, List<Row> header) {
    int last = strips.size() - 1;
    // A header that would leave little room for what it stands above is shown once.
    if (height(header) <= HIGHEST_REPEATED) {
      strips.forEach(strip -> strip.repeating(header));
    }
    strips.get(last - 1).keepWithNext();
    if (last > 1) {
      strips.get(0).keepWithNext();
    }
  }

  private void setCaption(Table table, Column column, Tag tag) {
    if (table.caption().isEmpty()) {
      return;
    }
    StyledText text = workshop.read(table.caption(), true);
    Tag caption = tag.group("Caption").text("P", BlockSetter.isRich(text));
    float before = rows.isEmpty() ? 0 : column.skip() * 1.5f;
    rows.addAll(workshop.heading(text, column, Alignment.START, before, caption));
  }

  private static Row rule(Column column, float thickness, float before) {
    return new Row(before, thickness)
        .add(new Ink.Rule(column.start(), thickness / 2, column.width(), thickness));
  }

  /** The lines of all cells of a row, side by side. */
  private List<Row> strips(Table table, int index, Column column, TableColumns columns, Tag tag) {
    boolean isHeader = index < table.headerRows();
    Column cellColumn =
        column.sized(column.size() * 0.9f, column.lead() * 0.92f, isHeader).unjustified();
    List<List<Row>> cells = new ArrayList<>();
    int at = 0;
    for (Cell cell : table.rows().get(index).cells()) {
      int span = Math.min(cell.columnSpan(), table.columnWidths().size() - at);
      if (span <= 0) {
        break;
      }
      Tag cellTag = tag.cell(isHeader ? "TH" : "TD", span);
      cells.add(rows(cell, columns.place(cellColumn, at, span), cellTag));
      at += span;
    }
    return merge(cells, cellColumn.lead());
  }

  private List<Row> rows(Cell cell, Column column, Tag tag) {
    List<Row> set = new ArrayList<>();
    new BlockSetter(workshop, set).setAll(cell.blocks(), column, tag, 4);
    return set;
  }

  private static List<Row> merge(List<List<Row>> cells, float lead) {
    int count = Math.max(1, cells.stream().mapToInt(List::size).max().orElse(1));
    List<Row> strips = new ArrayList<>(count + 1);
    for (int at = 0; at < count; at++) {
      strips.add(strip(cells, at, lead));
    }
    return strips;
  }

  private static Row strip(List<List<Row>> cells, int at, float lead) {
    float before = at == 0 ? PADDING : 0;
    float height = lead;
    List<Ink> inks = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    for (List<Row> cell : cells) {
      if (at < cell.size()) {
        Row row = cell.get(at);
        before = Math.max(before, row.before());
        height = Math.max(height, row.height());
        inks.addAll(row.inks());
        notes.addAll(row.notes());
      }
    }
    Row strip = new Row(before, height).withNotes(notes);
    inks.forEach(strip::add);
    return strip;
  }
}
