package org.verbale.typesetting.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.verbale.document.Emphasis;
import org.verbale.document.Inline;
import org.verbale.document.LetterCover;
import org.verbale.document.ReportCover;
import org.verbale.document.Text;
import org.verbale.typesetting.docx.DocxBlocks.Place;

/** The head of the first page of a Word file. */
final class DocxCover {

  private static final int LETTERHEAD_POINTS = 16;
  private static final int SPACE_UNDER_MASTHEAD = 160;

  private final XWPFDocument word;
  private final DocxBlocks blocks;
  private final Place place;

  DocxCover(XWPFDocument word, DocxBlocks blocks) {
    this.word = word;
    this.blocks = blocks;
    this.place = blocks.body();
  }

  void add(ReportCover cover) {
    new DocxMasthead(word, blocks).add(cover);
    if (cover.session() != null) {
      XWPFParagraph session = blocks.paragraph(place, DocxStyles.AGENDA);
      session.setSpacingBefore(SPACE_UNDER_MASTHEAD);
      blocks.addInlines(session, bold(cover.session()));
    }
    addLine(cover.agendaItem(), DocxStyles.AGENDA);
    addLine(emphasized(cover.agendaTitle()), DocxStyles.AGENDA);
    addLine(cover.title(), DocxStyles.TITLE);
    cover.titleLines().forEach(line -> addLine(line, DocxStyles.SUBTITLE));
    new DocxRunningLines(word, blocks, cover).add();
  }

  void add(LetterCover cover) {
    if (cover.emblem() != null) {
      XWPFParagraph head = centred();
      DocxPictures.add(head, cover.emblem(), 120, 54);
    }
    XWPFParagraph organization = centred();
    blocks.addInlines(organization, bold(cover.organization()));
    DocxInlines.resize(organization, LETTERHEAD_POINTS);
    for (String line : cover.office()) {
      blocks.addInlines(centred(), text(line));
    }
    if (cover.reference() != null) {
      addLine(text(cover.reference()), null);
    }
    addLine(cover.subject(), DocxStyles.TITLE);
  }

  private XWPFParagraph centred() {
    XWPFParagraph paragraph = blocks.paragraph(place, DocxStyles.AGENDA);
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    return paragraph;
  }

  private void addLine(List<Inline> content, String style) {
    if (!content.isEmpty()) {
      blocks.addInlines(blocks.paragraph(place, style), content);
    }
  }

  static List<Inline> text(String words) {
    return List.of(new Text(words));
  }

  static List<Inline> bold(String words) {
    return emphasized(text(words));
  }

  static List<Inline> emphasized(List<Inline> content) {
    return content.isEmpty() ? content : List.of(new Emphasis(Emphasis.Style.BOLD, content));
  }
}
