package org.verbale.typesetting.docx;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.verbale.document.ReportCover;
import org.verbale.document.ReportCover.FooterStyle;

/**
 * What stands above and below the text of a report: the symbol at the outer edge, the job number at
 * the inner and the page at the outer; on the first page the job line alone.
 */
final class DocxRunningLines {

  private static final int SMALL = 8;

  private final XWPFDocument word;
  private final DocxBlocks blocks;
  private final ReportCover cover;

  DocxRunningLines(XWPFDocument word, DocxBlocks blocks, ReportCover cover) {
    this.word = word;
    this.blocks = blocks;
    this.cover = cover;
  }

  void add() {
    word.setEvenAndOddHeadings(true);
    word.createHeader(HeaderFooterType.FIRST);
    addImprint(word.createFooter(HeaderFooterType.FIRST));
    addSymbol(word.createHeader(HeaderFooterType.DEFAULT), true);
    addSymbol(word.createHeader(HeaderFooterType.EVEN), false);
    addPage(word.createFooter(HeaderFooterType.DEFAULT), true);
    addPage(word.createFooter(HeaderFooterType.EVEN), false);
  }

  private void addImprint(XWPFHeaderFooter foot) {
    XWPFParagraph line = line(foot);
    words(line, cover.jobLine(), false);
    if (cover.recycle() != null) {
      line.createRun().addTab();
      words(line, cover.recycle(), false);
    }
  }

  private void addSymbol(XWPFHeaderFooter head, boolean atEnd) {
    XWPFParagraph line = line(head);
    line.setAlignment(atEnd ? ParagraphAlignment.END : ParagraphAlignment.START);
    line.setBorderBottom(Borders.SINGLE);
    words(line, cover.symbol(), true);
  }

  private void addPage(XWPFHeaderFooter foot, boolean atEnd) {
    XWPFParagraph line = line(foot);
    if (atEnd) {
      words(line, cover.jobNumber(), false);
      line.createRun().addTab();
      addNumber(line);
    } else {
      addNumber(line);
      line.createRun().addTab();
      words(line, cover.jobNumber(), false);
    }
  }

  private void addNumber(XWPFParagraph line) {
    line.getCTP().addNewFldSimple().setInstr("PAGE");
    if (cover.footerStyle() == FooterStyle.PAGE_OF_TOTAL) {
      words(line, "/", false);
      line.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }
  }

  private XWPFParagraph line(XWPFHeaderFooter target) {
    XWPFParagraph line = target.createParagraph();
    blocks.direct(line);
    CTTabStop end = DocxBlocks.properties(line).addNewTabs().addNewTab();
    end.setVal(STTabJc.END);
    end.setPos(BigInteger.valueOf(DocxStyles.TEXT_WIDTH));
    return line;
  }

  private static void words(XWPFParagraph line, String words, boolean bold) {
    if (words != null) {
      XWPFRun run = line.createRun();
      run.setText(words);
      run.setBold(bold);
      run.setFontSize(bold ? SMALL + 2 : SMALL);
    }
  }
}
