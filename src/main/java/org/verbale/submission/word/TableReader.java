package org.verbale.submission.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.verbale.document.Table;
import org.verbale.document.word.XmlElement;

/** Reads a table: its rows as they stand, with cells over columns, without cells over rows. */
final class TableReader {
  /** As many columns as Word allows. */
  private static final int MOST_COLUMNS = 63;

  private final Story story;

  TableReader(Story story) {
    this.story = story;
  }

  /** The table; nothing for one without rows. */
  List<WordBlock> read(XmlElement element) {
    noteChange(element.child("w:tblPr"), "w:tblPrChange");
    var rows = new ArrayList<Table.Row>();
    int headers = 0;
    for (XmlElement row : rows(element)) {
      var properties = row.child("w:trPr");
      boolean header = headers == rows.size() && Properties.is(properties, "w:tblHeader");
      headers += header ? 1 : 0;
      rows.add(new Table.Row(cells(row, header)));
    }
    if (rows.isEmpty()) {
      return List.of();
    }
    var widths = widths(element.child("w:tblGrid"), columns(rows));
    return List.of(new WordBlock.Table(new Table(List.of(), widths, headers, rows)));
  }

  /** The text of a table that cannot stand where it does, cell after cell. */
  List<WordBlock> paragraphsOf(XmlElement element) {
    var reader = new BlockReader(story);
    for (XmlElement row : rows(element)) {
      TableParts.in(row, "w:tc").forEach(reader::read);
    }
    return reader.finished();
  }

  private List<XmlElement> rows(XmlElement element) {
    var rows = new ArrayList<XmlElement>();
    for (XmlElement row : TableParts.in(element, "w:tr")) {
      var properties = row.child("w:trPr");
      if (properties != null && properties.child("w:del") != null) {
        story.losses().add(LossKind.TRACKED_CHANGE);
        continue;
      }
      noteChange(properties, "w:ins");
      noteChange(properties, "w:trPrChange");
      rows.add(row);
    }
    return rows;
  }

  private List<Table.Cell> cells(XmlElement row, boolean header) {
    var cells = new ArrayList<Table.Cell>();
    var properties = row.child("w:trPr");
    skip(properties, "w:gridBefore", cells);
    for (XmlElement cell : TableParts.in(row, "w:tc")) {
      cell(cell, header, cells);
    }
    skip(properties, "w:gridAfter", cells);
    return cells;
  }

  private void cell(XmlElement element, boolean header, List<Table.Cell> cells) {
    var properties = element.child("w:tcPr");
    if (properties != null && properties.child("w:cellDel") != null) {
      story.losses().add(LossKind.TRACKED_CHANGE);
      return;
    }
    noteChange(properties, "w:cellIns");
    noteChange(properties, "w:tcPrChange");
    if (properties != null && "restart".equals(properties.value("w:vMerge"))) {
      story.losses().add(LossKind.MERGED_CELLS, Words.of(element));
    }
    if (continues(properties) && !cells.isEmpty()) {
      var wide = cells.removeLast();
      cells.add(new Table.Cell(span(wide.columnSpan() + 1), wide.blocks()));
      return;
    }
    var reader = new BlockReader(story.cell(header));
    reader.read(element);
    int span = properties == null ? 1 : Properties.number(properties.value("w:gridSpan"), 1);
    cells.add(new Table.Cell(span(span), StructureBuilder.build(reader.finished())));
  }

  /** Whether a cell belongs to the one before it (older files do not span, they merge). */
  private static boolean continues(XmlElement properties) {
    var merge = properties == null ? null : properties.child("w:hMerge");
    return merge != null && !"restart".equals(merge.attribute("w:val"));
  }

  private static void skip(XmlElement properties, String property, List<Table.Cell> cells) {
    int columns = properties == null ? 0 : Properties.number(properties.value(property), 0);
    if (columns > 0) {
      cells.add(new Table.Cell(span(columns), List.of()));
    }
  }

  private static int span(int columns) {
    return Math.clamp(columns, 1, MOST_COLUMNS);
  }

  private static int columns(List<Table.Row> rows) {
    int widest = 1;
    for (Table.Row row : rows) {
      widest = Math.max(widest, row.cells().stream().mapToInt(Table.Cell::columnSpan).sum());
    }
    return widest;
  }

  /** The widths of the grid where it has one for each column; else all alike. */
  private static List<Double> widths(XmlElement grid, int columns) {
    var widths = new ArrayList<Double>();
    if (grid != null) {
      for (XmlElement column : grid.children()) {
        var width = Properties.twips(column.attribute("w:w"));
        if (column.is("w:gridCol") && width != null && width > 0) {
          widths.add(width.doubleValue());
        }
      }
    }
    return widths.size() == columns ? widths : Collections.nCopies(columns, 1.0);
  }

  private void noteChange(XmlElement properties, String change) {
    if (properties != null && properties.child(change) != null) {
      story.losses().add(LossKind.TRACKED_CHANGE);
    }
  }
}
