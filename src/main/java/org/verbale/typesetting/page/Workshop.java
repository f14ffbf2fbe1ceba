package org.verbale.typesetting.page;

import java.util.ArrayList;
import java.util.List;
import org.verbale.document.Block;
import org.verbale.document.Document;
import org.verbale.document.Inline;
import org.verbale.document.LetterCover;
import org.verbale.document.Section;
import org.verbale.document.Text;
import org.verbale.language.OfficialLanguage;
import org.verbale.typesetting.NoteNumbers;
import org.verbale.typesetting.line.Alignment;
import org.verbale.typesetting.line.InlineReader;
import org.verbale.typesetting.line.InlineStyle;
import org.verbale.typesetting.line.InlineStyle.NoteMark;
import org.verbale.typesetting.line.Line;
import org.verbale.typesetting.line.LineSetter;
import org.verbale.typesetting.line.Setting;
import org.verbale.typesetting.line.StyledText;
import org.verbale.typesetting.line.TextRules;

/** What the setting of one document has in common: language, sizes, counters, line setting. */
final class Workshop {

  private static final String RIGHT_TO_LEFT_MARK = "\u200F";

  /** Between the mark of a footnote and its text, in points. */
  private static final float LABEL_GAP = 3;

  private final OfficialLanguage language;
  private final TypeSizes sizes;
  private final LineSetter lines;
  private final NoteNumbers numbers = new NoteNumbers();
  private final Anchors anchors;
  private final Tag root = Tag.document();
  private final Column textColumn;
  private int overfullLines;
  private int lastHeading;

  Workshop(Document document) {
    this.language = document.language();
    this.anchors = new Anchors(document);
    this.lines = new LineSetter(TextRules.of(language));
    boolean isLetter = document.cover() instanceof LetterCover;
    TypeSizes ofReports = TypeSizes.of(language);
    this.sizes = isLetter ? ofReports.enlarged(1.1f) : ofReports;
    this.textColumn = isLetter ? Column.letter(sizes) : Column.text(sizes);
  }

  /** Where the body of the document is set. */
  Column textColumn() {
    return textColumn;
  }

  /** The identifier that links to a section lead to; one is made up if it has none. */
  String anchor(Section section) {
    return anchors.of(section);
  }

  Anchors anchors() {
    return anchors;
  }

  OfficialLanguage language() {
    return language;
  }

  TypeSizes sizes() {
    return sizes;
  }

  /**
   * The structure type of the next heading: PDF/UA (ISO 14289-1, 7.4.2) wants no level left out on
   * the way down, also where a section stands in a cell, or under no title.
   */
  String headingType(int wanted) {
    lastHeading = Math.min(wanted, lastHeading + 1);
    return "H" + lastHeading;
  }

  Tag root() {
    return root;
  }

  int overfullLines() {
    return overfullLines;
  }

  StyledText read(List<Inline> content, InlineStyle style) {
    return InlineReader.read(content, style, numbers);
  }

  /** Plain words in one style. */
  StyledText words(String text, InlineStyle style) {
    return read(List.of(new Text(text)), style);
  }

  StyledText read(List<Inline> content, boolean bold) {
    return read(content, bold ? InlineStyle.BOLD : InlineStyle.PLAIN);
  }

  List<Line> lines(StyledText text, Setting setting) {
    List<Line> set = lines.set(text, setting);
    for (Line line : set) {
      overfullLines += line.overfull() ? 1 : 0;
    }
    return set;
  }

  /** A short text on a line of its own width. */
  Line label(String text, InlineStyle style, float size) {
    return label(words(text, style), size);
  }

  /** The number of a section, paragraph or item: it runs in the direction of the document. */
  Line number(String number, InlineStyle style, float size) {
    String mark = language.isRightToLeft() ? RIGHT_TO_LEFT_MARK : "";
    return label(mark + number + mark, style, size);
  }

  Line label(StyledText text, float size) {
    return lines.setOnOneLine(text, size);
  }

  /** Rows for the lines of a text, whose footnotes go with the lines of their marks. */
  List<Row> rows(StyledText text, Setting setting, Column column, float before, Tag tag) {
    List<Line> set = lines(text, setting);
    List<Row> rows = new ArrayList<>(set.size());
    for (int at = 0; at < set.size(); at++) {
      Line line = set.get(at);
      Row row = new Row(at == 0 ? before : 0, column.lead());
      row.add(new Ink.Type(line, column.start(), column.baseLine(), tag));
      if (line.isDivided()) {
        row.dividesWord();
      }
      if (!line.notes().isEmpty()) {
        row.withNotes(notes(line.notes(), tag));
      }
      rows.add(row);
    }
    keepWidowsAndOrphans(rows);
    return rows;
  }

  /** Rows of a ragged or centred text that stay together and with what follows: headings. */
  List<Row> heading(StyledText text, Column column, Alignment alignment, float before, Tag tag) {
    Setting setting = Setting.ragged(column.size(), column.width(), alignment);
    List<Row> rows = rows(text, setting, column, before, tag);
    rows.forEach(Row::keepWithNext);
    return rows;
  }

  /** No page ends after the first line of a paragraph or begins with its last. */
  private static void keepWidowsAndOrphans(List<Row> rows) {
    int count = rows.size();
    if (count > 1) {
      rows.get(0).keepWithNext();
      rows.get(count - 2).keepWithNext();
    }
  }

  /** The footnotes called in a line. */
  List<Note> notes(List<NoteMark> marks, Tag paragraph) {
    List<Note> notes = new ArrayList<>(marks.size());
    for (NoteMark mark : marks) {
      Note note = note(mark, paragraph);
      notes.add(note);
      // Notes to a note follow it.
      note.rows().forEach(row -> notes.addAll(row.notes()));
    }
    return notes;
  }

  private Note note(NoteMark mark, Tag paragraph) {
    Column margin = textColumn.sized(sizes.note(), sizes.noteLead(), false);
    Column column = margin.indented(1.3f * sizes.note(), 0).skipping(1);
    Tag tag = paragraph.group("Note");
    List<Row> rows = new ArrayList<>();
    BlockSetter blocks = new BlockSetter(this, rows);
    for (Block block : mark.footnote().content()) {
      blocks.set(block, column, tag, 1);
    }
    if (rows.isEmpty()) {
      rows.add(new Row(0, column.lead()));
    }
    InlineStyle style = mark.isRaised() ? InlineStyle.PLAIN.raised() : InlineStyle.PLAIN;
    Line label = label(mark.label(), style, column.size());
    Tag labelTag = tag.leaf("Lbl");
    float beside = column.start() - LABEL_GAP - label.width();
    // Asterisks stand at the text, numbers at the margin; what is too wide hangs out of it.
    float start = mark.isRaised() ? Math.min(margin.start(), beside) : beside;
    Ink ink = new Ink.Type(label, start, column.baseLine(), labelTag);
    rows.get(0).inks().add(0, ink);
    return new Note(rows);
  }
}
