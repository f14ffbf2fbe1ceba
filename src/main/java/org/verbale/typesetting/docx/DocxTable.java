package org.verbale.typesetting.docx;

import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.verbale.document.Block;
import org.verbale.document.Table;
import org.verbale.typesetting.docx.DocxBlocks.Place;

/** A table of a Word file, its header repeated on each page. */
final class DocxTable {

  private static final int WIDTH = 8_240;

  private final DocxBlocks blocks;

  DocxTable(DocxBlocks blocks) {
    this.blocks = blocks;
  }

  void add(Table table, Place place) {
    if (!table.caption().isEmpty()) {
      blocks.addInlines(blocks.paragraph(place, DocxStyles.CAPTION), table.caption());
    }
    if (!place.inBody() || table.rows().isEmpty()) {
      // Word would allow a table in a cell or a note; its content is what matters there.
      table.rows().forEach(row -> row.cells().forEach(cell -> blocks.addAll(cell.blocks(), place)));
      return;
    }
    XWPFTable made = blocks.word().createTable(1, 1);
    made.setWidthType(TableWidthType.DXA);
    made.setWidth(WIDTH);
    if (blocks.isRightToLeft()) {
      made.getCTTbl().getTblPr().addNewBidiVisual();
    }
    for (int at = 0; at < table.rows().size(); at++) {
      XWPFTableRow row = at == 0 ? made.getRow(0) : made.createRow();
      row.setRepeatHeader(at < table.headerRows());
      fill(row, table, at);
    }
  }

  private void fill(XWPFTableRow row, Table table, int index) {
    boolean isHeader = index < table.headerRows();
    List<Double> widths = table.columnWidths();
    double total = widths.stream().mapToDouble(Double::doubleValue).sum();
    int column = 0;
    int cells = 0;
    for (Table.Cell cell : table.rows().get(index).cells()) {
      XWPFTableCell made =
          cells < row.getTableCells().size() ? row.getCell(cells) : row.createCell();
      int end = Math.min(widths.size(), column + cell.columnSpan());
      double own = widths.subList(Math.min(column, end), end).stream().mapToDouble(d -> d).sum();
      made.setWidth(String.valueOf(Math.round(own / total * WIDTH)));
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
    // A new cell has an empty paragraph, and a cell without one is invalid.
    Iterator<XWPFParagraph> first = List.copyOf(cell.getParagraphs()).iterator();
    Place place =
        Place.of(
            () -> first.hasNext() ? first.next() : cell.addParagraph(),
            false,
            4,
            isHeader ? DocxStyles.CAPTION : "Normal");
    blocks.addAll(content, place);
  }
}
