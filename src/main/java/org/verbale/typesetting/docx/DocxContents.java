package org.verbale.typesetting.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;
import org.verbale.document.Block;
import org.verbale.document.ReportCover.Contents;
import org.verbale.document.Section;
import org.verbale.document.text.PlainText;
import org.verbale.typesetting.page.SectionPages;

/**
 * The table of contents as Word's own: a field that counts the pages when somebody asks for it. Its
 * entries show the pages of the official form, the PDF; where these are not known it counts the
 * pages when the file is opened.
 */
final class DocxContents {

  private static final String STYLE = "TOC";
  private static final String UNKNOWN = "–";

  private final DocxBlocks blocks;
  private final SectionPages pages;
  private boolean isBegun;
  private XWPFParagraph last;

  DocxContents(DocxBlocks blocks, SectionPages pages) {
    this.blocks = blocks;
    this.pages = pages;
  }

  void add(Contents contents, List<Block> body) {
    XWPFParagraph heading = blocks.paragraph(blocks.body(), DocxStyles.CAPTION);
    blocks.addInlines(heading, DocxCover.text(contents.heading()));
    XWPFParagraph page = blocks.paragraph(blocks.body(), DocxStyles.PROVENANCE);
    page.setAlignment(org.apache.poi.xwpf.usermodel.ParagraphAlignment.END);
    blocks.addInlines(page, DocxCover.text(contents.pageLabel()));
    addLevel(body, 1, contents.depth());
    if (last != null) {
      mark(last.getCTP().addNewR(), STFldCharType.END);
    }
  }

  private void addLevel(List<Block> body, int level, int depth) {
    for (Block block : body) {
      if (block instanceof Section section) {
        addEntry(section, level, depth);
        if (section.levelWithin(level) <= depth) {
          addLevel(section.blocks(), section.levelWithin(level), depth);
        }
      }
    }
  }

  private void addEntry(Section section, int level, int depth) {
    int styled = Math.min(level, DocxStyles.DEEPEST_CONTENTS);
    XWPFParagraph paragraph = blocks.paragraph(blocks.body(), STYLE + styled);
    CTTabStop tab = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
    tab.setVal(STTabJc.END);
    tab.setLeader(STTabTlc.DOT);
    tab.setPos(BigInteger.valueOf(DocxStyles.TEXT_WIDTH));
    if (!isBegun) {
      begin(paragraph, depth, pages.of(section) == null);
    }
    CTHyperlink link = paragraph.getCTP().addNewHyperlink();
    String name = blocks.names().of(section);
    link.setAnchor(name);
    run(link).addNewT().setStringValue(number(section) + PlainText.ofInlines(section.heading()));
    run(link).addNewTab();
    addPage(link, name, pages.of(section));
    last = paragraph;
  }

  private static String number(Section section) {
    if (section.number() == null) {
      return "";
    }
    return section.number() + (section.role() == Section.Role.ANNEX ? " – " : " ");
  }

  private void begin(XWPFParagraph paragraph, int depth, boolean isToBeCounted) {
    isBegun = true;
    begin(paragraph.getCTP().addNewR(), isToBeCounted);
    CTR instruction = paragraph.getCTP().addNewR();
    instruction.addNewInstrText().setStringValue("TOC \\o \"1-" + depth + "\" \\h");
    mark(paragraph.getCTP().addNewR(), STFldCharType.SEPARATE);
  }

  /** The number of the page of a bookmark; in another program's pages it may be another one. */
  private void addPage(CTHyperlink link, String bookmark, Integer page) {
    begin(run(link), page == null);
    run(link).addNewInstrText().setStringValue("PAGEREF " + bookmark + " \\h");
    mark(run(link), STFldCharType.SEPARATE);
    run(link).addNewT().setStringValue(page == null ? UNKNOWN : page.toString());
    mark(run(link), STFldCharType.END);
  }

  private CTR run(CTHyperlink link) {
    CTR run = link.addNewR();
    if (blocks.isRightToLeft()) {
      run.addNewRPr().addNewRtl();
    }
    return run;
  }

  private static void begin(CTR run, boolean isToBeCounted) {
    mark(run, STFldCharType.BEGIN);
    if (isToBeCounted) {
      run.getFldCharArray(0).setDirty(true);
    }
  }

  private static void mark(CTR run, STFldCharType.Enum type) {
    run.addNewFldChar().setFldCharType(type);
  }
}
