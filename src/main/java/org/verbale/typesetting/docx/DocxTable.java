package org.verbale.typesetting.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.verbale.document.Block;
import org.verbale.document.Table;
import org.verbale.typesetting.docx.DocxBlocks.Place;
import org.verbale.typesetting.docx.DocxBlocks.Target;

/** A table of a Word file: horizontal rules alone, its header repeated on each page. */
final class DocxTable {

  private static final int LEVEL_IN_CELL = 4;

  private final DocxBlocks blocks;

  DocxTable(DocxBlocks blocks) {
    this.blocks = blocks;
  }

  void add(Table table, Place place) {
    if (!table.caption().isEmpty()) {
      blocks.addInlines(blocks.paragraph(place, DocxStyles.CAPTION), table.caption());
    }
    if (table.rows().isEmpty()) {
      return;
    }
    int[] widths = widths(table);
    XWPFTable made = place.target().table();
    shape(made, widths, blocks.isRightToLeft());
    rule(made, XWPFBorderType.SINGLE, XWPFBorderType.SINGLE);
    for (int at = 0; at < table.rows().size(); at++) {
      XWPFTableRow row = at < made.getRows().size() ? made.getRow(at) : made.createRow();
      if (at < table.headerRows()) {
        row.setRepeatHeader(true);
      }
      fill(row, table, at, widths);
    }
  }

  private static int[] widths(Table table) {
    double total = table.columnWidths().stream().mapToDouble(Double::doubleValue).sum();
    return table.columnWidths().stream()
        .mapToInt(width -> (int) Math.round(width / total * DocxStyles.TEXT_WIDTH))
        .toArray();
  }

  /** Gives a table its columns, which stand whatever is written in them. */
  static void shape(XWPFTable table, int[] widths, boolean rightToLeft) {
    int total = 0;
    CTTblGrid grid =
        table.getCTTbl().getTblGrid() == null
            ? table.getCTTbl().addNewTblGrid()
            : table.getCTTbl().getTblGrid();
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    for (int width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
      total += width;
    }
    CTTblPr properties = table.getCTTbl().getTblPr();
    if (rightToLeft) {
      properties.addNewBidiVisual();
    }
    table.setWidthType(TableWidthType.DXA);
    table.setWidth(total);
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    for (XWPFTableRow row : table.getRows()) {
      for (int at = 0; at < row.getTableCells().size() && at < widths.length; at++) {
        row.getCell(at).setWidth(String.valueOf(widths[at]));
      }
    }
  }

  /** Rules above, below and between the rows; none between the columns. */
  static void rule(XWPFTable table, XWPFBorderType around, XWPFBorderType between) {
    table.setTopBorder(around, 6, 0, "auto");
    table.setBottomBorder(around, 12, 0, "auto");
    table.setInsideHBorder(between, 4, 0, "auto");
    table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "auto");
    table.setLeftBorder(XWPFBorderType.NONE, 0, 0, "auto");
    table.setRightBorder(XWPFBorderType.NONE, 0, 0, "auto");
  }

  /** Lets a table begin before the text. */
  static void outdent(XWPFTable table, int twips) {
    CTTblWidth indent = table.getCTTbl().getTblPr().addNewTblInd();
    indent.setType(STTblWidth.DXA);
    indent.setW(BigInteger.valueOf(-twips));
  }

  private void fill(XWPFTableRow row, Table table, int index, int[] widths) {
    boolean isHeader = index < table.headerRows();
    int column = 0;
    int cells = 0;
    for (Table.Cell cell : table.rows().get(index).cells()) {
      XWPFTableCell made =
          cells < row.getTableCells().size() ? row.getCell(cells) : row.createCell();
      int end = Math.min(widths.length, column + cell.columnSpan());
      int own = 0;
      for (int at = column; at < end; at++) {
        own += widths[at];
      }
      made.setWidth(String.valueOf(own));
      if (cell.columnSpan() > 1) {
        made.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(cell.columnSpan()));
      }
      fill(made, cell.blocks(), isHeader);
      column = end;
      cells++;
    }
    while (row.getTableCells().size() > Math.max(1, cells)) {
      row.removeCell(row.getTableCells().size() - 1);
    }
  }

  private void fill(XWPFTableCell cell, List<Block> content, boolean isHeader) {
    Cell target = new Cell(cell);
    String style = isHeader ? DocxStyles.TABLE_HEADER : DocxStyles.TABLE_TEXT;
    blocks.addAll(content, Place.of(target, LEVEL_IN_CELL, style));
    target.close();
  }

  /** A cell, which has an empty paragraph from the beginning and must end with one. */
  private static final class Cell implements Target {
    private final XWPFTableCell cell;
    private boolean isFresh = true;
    private boolean endsWithTable;

    Cell(XWPFTableCell cell) {
      this.cell = cell;
    }

    @Override
    public XWPFParagraph paragraph() {
      boolean wasFresh = isFresh;
      isFresh = false;
      endsWithTable = false;
      return wasFresh ? cell.getParagraphs().get(0) : cell.addParagraph();
    }

    @Override
    public XWPFTable table() {
      if (isFresh) {
        cell.removeParagraph(0);
      }
      isFresh = false;
      endsWithTable = true;
      return new XWPFTable(cell.getCTTc().addNewTbl(), cell);
    }

    void close() {
      if (endsWithTable) {
        cell.addParagraph();
      }
    }
  }
}
