package org.verbale.typesetting.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.verbale.document.Block;
import org.verbale.document.ClosingRule;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.ItemList;
import org.verbale.document.PageBreak;
import org.verbale.document.Paragraph;
import org.verbale.document.Provenance;
import org.verbale.document.Quotation;
import org.verbale.document.Section;
import org.verbale.document.Table;
import org.verbale.language.OfficialLanguage;

/** Blocks as paragraphs and tables of a Word file. */
final class DocxBlocks {

  private static final int INDENT = 680;
  private static final int CLOSING_RULE = 12;

  private final XWPFDocument word;
  private final OfficialLanguage language;
  private final DocxLists lists;
  private final DocxInlines inlines;
  private int bookmarks;

  /** Where blocks go, and how those inside a list or a quotation are marked. */
  record Place(
      Target target, boolean inBody, int level, int listDepth, BigInteger list, String style) {

    /** A place outside every list. */
    static Place of(Target target, boolean inBody, int level, String style) {
      return new Place(target, inBody, level, -1, null, style);
    }

    Place under() {
      return new Place(target, inBody, level + 1, listDepth, list, style);
    }

    Place inList(BigInteger newList) {
      return new Place(target, inBody, level, listDepth + 1, newList, style);
    }

    Place styled(String newStyle) {
      return new Place(target, inBody, level, listDepth, list, newStyle);
    }
  }

  /** Something that paragraphs can be added to: the body, a cell, a note. */
  interface Target {
    XWPFParagraph paragraph();
  }

  DocxBlocks(XWPFDocument word, OfficialLanguage language) {
    this.word = word;
    this.language = language;
    this.lists = new DocxLists(word, language);
    this.inlines = new DocxInlines(this);
  }

  XWPFDocument word() {
    return word;
  }

  boolean isRightToLeft() {
    return language.isRightToLeft();
  }

  void addAll(List<Block> blocks) {
    addAll(blocks, Place.of(word::createParagraph, true, 1, null));
  }

  void addAll(List<Block> blocks, Place place) {
    blocks.forEach(block -> add(block, place));
  }

  private void add(Block block, Place place) {
    switch (block) {
      case Section section -> addSection(section, place);
      case Paragraph paragraph -> addParagraph(paragraph, place);
      case ItemList list -> addList(list, place);
      case Quotation quotation -> addAll(quotation.blocks(), place.styled(DocxStyles.QUOTE));
      case Table table -> new DocxTable(this).add(table, place);
      case Provenance provenance -> {
        for (List<Inline> line : provenance.lines()) {
          XWPFParagraph paragraph = paragraph(place, DocxStyles.PROVENANCE);
          paragraph.setAlignment(ParagraphAlignment.END);
          inlines.add(paragraph, line);
        }
      }
      case ClosingRule rule -> {
        XWPFParagraph paragraph = paragraph(place, null);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.createRun().setText("_".repeat(CLOSING_RULE));
      }
      case PageBreak pageBreak -> paragraph(place, null).setPageBreak(true);
    }
  }

  /** A paragraph of a style, in the direction of the document. */
  XWPFParagraph paragraph(Place place, String style) {
    XWPFParagraph paragraph = place.target().paragraph();
    if (style != null) {
      paragraph.setStyle(style);
    }
    if (isRightToLeft()) {
      properties(paragraph).addNewBidi();
    }
    return paragraph;
  }

  void addInlines(XWPFParagraph paragraph, List<Inline> content) {
    inlines.add(paragraph, content);
  }

  private void addSection(Section section, Place place) {
    int level = Math.min(place.level(), DocxStyles.DEEPEST_HEADING);
    XWPFParagraph heading = paragraph(place, DocxStyles.HEADING + level);
    if (section.role() == Section.Role.ANNEX) {
      heading.setPageBreak(true);
    }
    bookmark(heading, section.id());
    if (section.number() != null) {
      heading.createRun().setText(section.number() + " ");
    }
    inlines.add(heading, section.heading());
    addAll(section.blocks(), place.under());
  }

  private void addParagraph(Paragraph content, Place place) {
    XWPFParagraph paragraph = paragraph(place, place.style());
    bookmark(paragraph, content.id());
    switch (content.style()) {
      case BODY -> {
        boolean isIndented = place.list() == null && content.number() == null;
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setFirstLineIndent(isIndented && place.style() == null ? INDENT : 0);
      }
      case PLAIN -> paragraph.setAlignment(ParagraphAlignment.BOTH);
      case CENTRED -> paragraph.setAlignment(ParagraphAlignment.CENTER);
      case END_ALIGNED -> paragraph.setAlignment(ParagraphAlignment.END);
    }
    if (content.number() != null) {
      paragraph.createRun().setText(content.number());
      paragraph.createRun().addTab();
    }
    inlines.add(paragraph, content.content());
  }

  private void addList(ItemList list, Place place) {
    int depth = Math.min(place.listDepth() + 1, DocxLists.DEEPEST);
    BigInteger number = lists.define(list.kind(), depth);
    Place inside = place.inList(number);
    for (ItemList.Item item : list.items()) {
      addItem(item, inside, number, depth);
    }
  }

  /** The first paragraph of an item carries the numbering; what follows stands under it. */
  private void addItem(ItemList.Item item, Place place, BigInteger number, int depth) {
    List<Block> rest = item.blocks();
    if (!rest.isEmpty() && rest.get(0) instanceof Paragraph first) {
      XWPFParagraph paragraph = paragraph(place, place.style());
      if (item.label() == null) {
        paragraph.setNumID(number);
        paragraph.setNumILvl(BigInteger.valueOf(depth));
      } else {
        paragraph.setIndentationLeft(INDENT);
        paragraph.createRun().setText(item.label());
        paragraph.createRun().addTab();
      }
      inlines.add(paragraph, first.content());
      rest = rest.subList(1, rest.size());
    }
    addAll(rest, place);
  }

  void addNote(XWPFFootnote note, Footnote footnote) {
    XWPFParagraph first = note.createParagraph();
    first.setStyle(DocxStyles.FOOTNOTE);
    DocxInlines.beginNote(first, footnote);
    List<Block> rest = footnote.content();
    if (!rest.isEmpty() && rest.get(0) instanceof Paragraph paragraph) {
      inlines.add(first, paragraph.content());
      rest = rest.subList(1, rest.size());
    }
    addAll(rest, Place.of(note::createParagraph, false, 4, DocxStyles.FOOTNOTE));
  }

  private void bookmark(XWPFParagraph paragraph, String id) {
    if (id != null) {
      CTBookmark bookmark = paragraph.getCTP().addNewBookmarkStart();
      bookmark.setName(bookmarkName(id));
      bookmark.setId(BigInteger.valueOf(bookmarks));
      paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(bookmarks));
      bookmarks++;
    }
  }

  /** Word takes letters, figures and underlines, and 40 characters at most. */
  static String bookmarkName(String id) {
    String name = "b_" + id.replaceAll("[^\\p{L}\\p{N}]", "_");
    return name.substring(0, Math.min(40, name.length()));
  }

  private static CTPPr properties(XWPFParagraph paragraph) {
    return paragraph.getCTP().isSetPPr()
        ? paragraph.getCTP().getPPr()
        : paragraph.getCTP().addNewPPr();
  }
}
