package org.verbale.typesetting.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.verbale.document.Inline;
import org.verbale.document.ReportCover;

/**
 * The masthead of a report: the organization and the symbol over a thin rule, emblem, organ and the
 * block from "Distr." down over a thick one.
 */
final class DocxMasthead {

  /** Emblem, organ, distribution; in twentieths of a point. */
  private static final int[] WIDTHS = {1_280, 5_800, 2_840};

  private static final int ORGANIZATION = 14;
  private static final int ORGAN = 22;
  private static final int SYMBOL = 12;

  /** In eighths of a point. */
  private static final int THIN = 5;

  private static final int THICK = 18;

  private final XWPFDocument word;
  private final DocxBlocks blocks;

  DocxMasthead(XWPFDocument word, DocxBlocks blocks) {
    this.word = word;
    this.blocks = blocks;
  }

  void add(ReportCover cover) {
    XWPFTable table = word.createTable(2, WIDTHS.length);
    DocxTable.shape(table, WIDTHS, blocks.isRightToLeft());
    DocxTable.rule(table, XWPFBorderType.NONE, XWPFBorderType.NONE);
    DocxTable.outdent(table, (WIDTHS[0] + WIDTHS[1] + WIDTHS[2] - DocxStyles.TEXT_WIDTH) / 2);
    XWPFTableRow top = table.getRow(0);
    XWPFTableRow bottom = table.getRow(1);
    for (int at = 0; at < WIDTHS.length; at++) {
      under(top.getCell(at), THIN);
      under(bottom.getCell(at), THICK);
    }
    write(top.getCell(1), DocxCover.text(cover.organization()), ORGANIZATION);
    XWPFParagraph symbol =
        write(top.getCell(2), DocxCover.emphasized(cover.calledSymbol()), SYMBOL);
    symbol.setAlignment(ParagraphAlignment.END);
    if (cover.emblem() != null) {
      DocxPictures.add(first(bottom.getCell(0)), cover.emblem(), 54, 52);
    }
    write(bottom.getCell(1), DocxCover.bold(cover.organ()), ORGAN);
    addDistribution(bottom.getCell(2), cover.distribution());
  }

  private void addDistribution(XWPFTableCell cell, List<String> lines) {
    boolean isFirst = true;
    for (String line : lines) {
      if (!line.isEmpty()) {
        // The block is in English in the Arabic version, and runs as English does.
        XWPFParagraph paragraph = isFirst ? cell.getParagraphs().get(0) : cell.addParagraph();
        paragraph.setStyle(DocxStyles.AGENDA);
        paragraph.createRun().setText(line);
        isFirst = false;
      }
    }
  }

  private XWPFParagraph write(XWPFTableCell cell, List<Inline> words, int points) {
    XWPFParagraph paragraph = first(cell);
    blocks.addInlines(paragraph, words);
    DocxInlines.resize(paragraph, points);
    return paragraph;
  }

  private XWPFParagraph first(XWPFTableCell cell) {
    return styled(cell.getParagraphs().get(0));
  }

  private XWPFParagraph styled(XWPFParagraph paragraph) {
    paragraph.setStyle(DocxStyles.AGENDA);
    blocks.direct(paragraph);
    return paragraph;
  }

  private static void under(XWPFTableCell cell, int eighths) {
    var properties =
        cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    CTTcBorders borders =
        properties.isSetTcBorders() ? properties.getTcBorders() : properties.addNewTcBorders();
    CTBorder bottom = borders.addNewBottom();
    bottom.setVal(STBorder.SINGLE);
    bottom.setSz(BigInteger.valueOf(eighths));
  }
}
