package org.verbale.typesetting.docx;

import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.verbale.document.Inline;
import org.verbale.document.LetterCover;
import org.verbale.document.ReportCover;
import org.verbale.typesetting.docx.DocxBlocks.Place;

/** The first page's head, and the running lines, of a Word file. */
final class DocxCover {

  private final XWPFDocument word;
  private final DocxBlocks blocks;
  private final Place place;

  DocxCover(XWPFDocument word, DocxBlocks blocks) {
    this.word = word;
    this.blocks = blocks;
    this.place = Place.of(word::createParagraph, true, 1, null);
  }

  void add(ReportCover cover) {
    addWords(cover.organization(), false, 14);
    XWPFParagraph organ = addWords(cover.organ(), true, 22);
    organ.setBorderTop(Borders.SINGLE);
    addWords(cover.symbol(), true, 11);
    XWPFParagraph last = null;
    for (String line : cover.distribution()) {
      if (!line.isEmpty()) {
        last = addWords(line, false, 10);
      }
    }
    (last == null ? organ : last).setBorderBottom(Borders.THICK);
    if (cover.session() != null) {
      addWords(cover.session(), true, 10);
    }
    addLine(cover.agendaItem(), null);
    addLine(cover.agendaTitle(), DocxStyles.CAPTION);
    addLine(cover.title(), DocxStyles.TITLE);
    cover.titleLines().forEach(line -> addLine(line, DocxStyles.CAPTION));
    addRunningLines(cover.symbol(), cover.jobNumber());
  }

  void add(LetterCover cover) {
    addWords(cover.organization(), true, 16).setAlignment(ParagraphAlignment.CENTER);
    for (String line : cover.office()) {
      addWords(line, false, 10).setAlignment(ParagraphAlignment.CENTER);
    }
    if (cover.reference() != null) {
      addWords(cover.reference(), false, 10);
    }
    addLine(cover.subject(), DocxStyles.TITLE);
  }

  private XWPFParagraph addWords(String words, boolean bold, int points) {
    XWPFParagraph paragraph = blocks.paragraph(place, null);
    XWPFRun run = paragraph.createRun();
    run.setText(words);
    if (bold) {
      run.setBold(true);
    }
    run.setFontSize(points);
    return paragraph;
  }

  private void addLine(List<Inline> content, String style) {
    if (!content.isEmpty()) {
      blocks.addInlines(blocks.paragraph(place, style), content);
    }
  }

  /** The symbol above and the page number below, from the second page on. */
  private void addRunningLines(String symbol, String jobNumber) {
    word.createHeader(HeaderFooterType.FIRST);
    word.createFooter(HeaderFooterType.FIRST);
    XWPFHeader header = word.createHeader(HeaderFooterType.DEFAULT);
    XWPFParagraph above = header.createParagraph();
    above.setAlignment(ParagraphAlignment.END);
    above.setBorderBottom(Borders.SINGLE);
    XWPFRun words = above.createRun();
    words.setText(symbol);
    words.setBold(true);
    XWPFFooter footer = word.createFooter(HeaderFooterType.DEFAULT);
    XWPFParagraph below = footer.createParagraph();
    if (jobNumber != null) {
      below.createRun().setText(jobNumber);
      below.createRun().addTab();
    }
    below.getCTP().addNewFldSimple().setInstr("PAGE");
  }
}
