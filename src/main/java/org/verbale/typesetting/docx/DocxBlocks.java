package org.verbale.typesetting.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.verbale.document.Block;
import org.verbale.document.ClosingRule;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.ItemList;
import org.verbale.document.LineBreak;
import org.verbale.document.PageBreak;
import org.verbale.document.Paragraph;
import org.verbale.document.Provenance;
import org.verbale.document.Quotation;
import org.verbale.document.Section;
import org.verbale.document.Table;
import org.verbale.document.Text;
import org.verbale.language.OfficialLanguage;

/** Blocks as paragraphs and tables of a Word file. */
final class DocxBlocks {

  private static final int INDENT = 680;
  private static final int CLOSING_RULE = 1_440;
  private static final int SPACE_OVER_RULE = 480;
  private static final int SPACE_UNDER_PROVENANCE = 120;

  private final XWPFDocument word;
  private final OfficialLanguage language;
  private final DocxLists lists;
  private final DocxInlines inlines;
  private final DocxBookmarks names = new DocxBookmarks();
  private int bookmarks;

  /** Where blocks go, and how those inside a list or a quotation are marked. */
  record Place(Target target, int level, int listDepth, boolean inList, String style) {

    /** A place outside every list. */
    static Place of(Target target, int level, String style) {
      return new Place(target, level, -1, false, style);
    }

    Place under() {
      return new Place(target, level + 1, listDepth, inList, style);
    }

    Place deeper() {
      return new Place(target, level, listDepth + 1, true, style);
    }

    Place styled(String newStyle) {
      return new Place(target, level, listDepth, inList, newStyle);
    }
  }

  /** Something that paragraphs and tables can be added to: the body, a cell, a note. */
  interface Target {
    XWPFParagraph paragraph();

    XWPFTable table();
  }

  /** The body of the file, after what stands there. */
  private final class Body implements Target {
    @Override
    public XWPFParagraph paragraph() {
      return word.createParagraph();
    }

    @Override
    public XWPFTable table() {
      return word.createTable(1, 1);
    }
  }

  private final class Note implements Target {
    private final XWPFFootnote note;

    Note(XWPFFootnote note) {
      this.note = note;
    }

    @Override
    public XWPFParagraph paragraph() {
      return note.createParagraph();
    }

    @Override
    public XWPFTable table() {
      return new XWPFTable(note.getCTFtnEdn().addNewTbl(), note);
    }
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

  /** The place of the text itself. */
  Place body() {
    return Place.of(new Body(), 1, null);
  }

  boolean isRightToLeft() {
    return language.isRightToLeft();
  }

  void addAll(List<Block> blocks) {
    addAll(blocks, body());
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
        XWPFParagraph last = null;
        for (List<Inline> line : provenance.lines()) {
          last = paragraph(place, DocxStyles.PROVENANCE);
          last.setAlignment(ParagraphAlignment.END);
          inlines.add(last, line);
        }
        if (last != null) {
          last.setSpacingAfter(SPACE_UNDER_PROVENANCE);
        }
      }
      case ClosingRule rule -> {
        XWPFParagraph paragraph = paragraph(place, null);
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.setSpacingBefore(SPACE_OVER_RULE);
        paragraph.setIndentationLeft((DocxStyles.TEXT_WIDTH - CLOSING_RULE) / 2);
        paragraph.setIndentationRight((DocxStyles.TEXT_WIDTH - CLOSING_RULE) / 2);
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
    direct(paragraph);
    return paragraph;
  }

  /** Gives a paragraph the direction of the document. */
  void direct(XWPFParagraph paragraph) {
    if (isRightToLeft() && !properties(paragraph).isSetBidi()) {
      properties(paragraph).addNewBidi();
    }
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
    bookmark(heading, names.of(section));
    if (section.number() != null && section.role() == Section.Role.ANNEX) {
      inlines.add(heading, List.of(new Text(section.number()), new LineBreak()));
    } else if (section.number() != null) {
      heading.setNumID(lists.ofHeading(section.number()));
      heading.setNumILvl(BigInteger.ZERO);
    }
    inlines.add(heading, section.heading());
    addAll(section.blocks(), place.under());
  }

  private void addParagraph(Paragraph content, Place place) {
    XWPFParagraph paragraph = paragraph(place, place.style());
    bookmark(paragraph, content.id());
    switch (content.style()) {
      case BODY -> {
        boolean isIndented = !place.inList() && content.number() == null;
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setFirstLineIndent(isIndented && place.style() == null ? INDENT : 0);
      }
      case PLAIN -> paragraph.setAlignment(ParagraphAlignment.BOTH);
      case CENTRED -> paragraph.setAlignment(ParagraphAlignment.CENTER);
      case END_ALIGNED -> paragraph.setAlignment(ParagraphAlignment.END);
    }
    if (place.inList()) {
      paragraph.setIndentationLeft(DocxLists.indent(place.listDepth()));
    }
    if (content.number() != null) {
      inlines.add(paragraph, List.of(new Text(content.number())));
      paragraph.createRun().addTab();
    }
    inlines.add(paragraph, content.content());
  }

  private void addList(ItemList list, Place place) {
    int depth = Math.min(place.listDepth() + 1, DocxLists.DEEPEST);
    BigInteger counted = lists.define(list.kind(), depth);
    for (ItemList.Item item : list.items()) {
      BigInteger number =
          item.label() == null ? counted : lists.ofItem(item.label(), list.kind(), depth);
      addItem(item, place.deeper(), number, depth);
    }
  }

  /** The first paragraph of an item carries the numbering; what follows stands under it. */
  private void addItem(ItemList.Item item, Place place, BigInteger number, int depth) {
    List<Block> rest = item.blocks();
    XWPFParagraph paragraph = paragraph(place, place.style());
    paragraph.setNumID(number);
    paragraph.setNumILvl(BigInteger.valueOf(depth));
    if (!rest.isEmpty() && rest.get(0) instanceof Paragraph first && first.number() == null) {
      bookmark(paragraph, first.id());
      inlines.add(paragraph, first.content());
      rest = rest.subList(1, rest.size());
    }
    addAll(rest, place);
  }

  void addNote(XWPFFootnote note, Footnote footnote) {
    XWPFParagraph first = note.createParagraph();
    first.setStyle(DocxStyles.FOOTNOTE);
    direct(first);
    DocxInlines.beginNote(first, footnote);
    List<Block> rest = footnote.content();
    if (!rest.isEmpty() && rest.get(0) instanceof Paragraph paragraph) {
      inlines.add(first, paragraph.content());
      rest = rest.subList(1, rest.size());
    }
    addAll(rest, Place.of(new Note(note), 4, DocxStyles.FOOTNOTE));
  }

  private void bookmark(XWPFParagraph paragraph, String id) {
    if (id != null) {
      CTBookmark bookmark = paragraph.getCTP().addNewBookmarkStart();
      bookmark.setName(names.of(id));
      bookmark.setId(BigInteger.valueOf(bookmarks));
      paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(bookmarks));
      bookmarks++;
    }
  }

  DocxBookmarks names() {
    return names;
  }

  static CTPPr properties(XWPFParagraph paragraph) {
    return paragraph.getCTP().isSetPPr()
        ? paragraph.getCTP().getPPr()
        : paragraph.getCTP().addNewPPr();
  }
}
