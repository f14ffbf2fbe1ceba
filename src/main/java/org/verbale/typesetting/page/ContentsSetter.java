package org.verbale.typesetting.page;

import java.util.ArrayList;
import java.util.List;
import org.verbale.document.Block;
import org.verbale.document.Emphasis;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.Link;
import org.verbale.document.ReportCover.Contents;
import org.verbale.document.Section;
import org.verbale.document.Span;
import org.verbale.document.Text;
import org.verbale.typesetting.line.Alignment;
import org.verbale.typesetting.line.InlineStyle;
import org.verbale.typesetting.line.Line;
import org.verbale.typesetting.line.Setting;
import org.verbale.typesetting.line.StyledText;

/**
 * Sets the table of contents. Its entries take their places with everything else; of the page
 * numbers only the places are set, for the pages they name are still to be made.
 */
final class ContentsSetter {

  private static final float NUMBER_ROOM = 26;
  private static final float NUMBER_GAP = 6;
  private static final float STEP = 14;
  private static final float PAGE_ROOM = 44;
  private static final float DOTS_GAP = 5;

  private final Workshop workshop;
  private final List<Row> rows;
  private final Paginator pages;
  private final Column column;
  private final Line dot;

  ContentsSetter(Workshop workshop, List<Row> rows, Paginator pages) {
    this.workshop = workshop;
    this.rows = rows;
    this.pages = pages;
    this.column = workshop.textColumn();
    this.dot = workshop.label(".", InlineStyle.PLAIN, column.size());
  }

  void set(Contents contents, List<Block> body) {
    setHeading(contents);
    Tag tag = workshop.root().group("TOC");
    addEntries(body, 1, contents.depth(), tag);
  }

  private void setHeading(Contents contents) {
    float scale = workshop.sizes().headings();
    Column heading = column.sized(12 * scale, workshop.sizes().lead() * 1.2f, true);
    StyledText words = workshop.words(contents.heading(), InlineStyle.BOLD);
    Tag tag = workshop.root().leaf("P");
    rows.addAll(workshop.heading(words, heading, Alignment.START, 20, tag));
    float size = workshop.sizes().note();
    Line label = workshop.label(contents.pageLabel(), InlineStyle.ITALIC, size);
    float start = column.start() + column.width() - label.width();
    float drop = workshop.sizes().noteLead();
    Row row = new Row(0, drop + 3);
    row.add(new Ink.Type(label, start, drop, workshop.root().leaf("P")));
    row.add(new Ink.Rule(start, drop + 2, label.width(), 0.4f));
    rows.add(row.keepWithNext());
  }

  private void addEntries(List<Block> blocks, int level, int depth, Tag tag) {
    for (Block block : blocks) {
      if (block instanceof Section section) {
        addEntry(section, level, tag);
        pages.fillFull();
        if (section.levelWithin(level) <= depth) {
          addEntries(section.blocks(), section.levelWithin(level), depth, tag);
        }
      }
    }
  }

  private void addEntry(Section section, int level, Tag contents) {
    String anchor = workshop.anchor(section);
    InlineStyle style = InlineStyle.PLAIN.linkedTo("#" + anchor);
    boolean isAnnex = section.role() == Section.Role.ANNEX && section.number() != null;
    List<Inline> words = withoutNotes(section.heading());
    if (isAnnex) {
      words.add(0, new Text(section.number() + " – "));
    }
    StyledText text = workshop.read(words, style);
    float indent = NUMBER_ROOM + STEP * (level - 1);
    float measure = column.width() - indent - PAGE_ROOM;
    Setting setting = Setting.ragged(column.size(), measure, Alignment.START);
    Tag tag = contents.group("TOCI").group("Reference");
    Column place = column.placed(column.start() + indent, measure);
    List<Row> set = workshop.rows(text, setting, place, level == 1 ? 4 : 0, tag);
    if (set.isEmpty()) {
      return;
    }
    if (section.number() != null && !isAnnex) {
      addNumber(set.get(0), section.number(), style, place, tag);
    }
    addPageNumber(set.get(set.size() - 1), place.start(), anchor, tag);
    rows.addAll(set);
  }

  /** The place of the page number at the end of the last line of an entry, and the dots before. */
  private void addPageNumber(Row row, float start, String anchor, Tag tag) {
    float end = column.start() + column.width();
    float room = PAGE_ROOM / 2;
    float dotsStart = start + lastLine(row).width() + DOTS_GAP;
    float dotsEnd = end - room;
    if (dotsEnd > dotsStart) {
      row.add(new Ink.Leader(dot, dotsStart, column.baseLine(), dotsEnd - dotsStart));
    }
    row.add(new Ink.PageNumber(anchor, tag, dotsEnd, column.baseLine(), room, column.size()));
  }

  private static Line lastLine(Row row) {
    Ink ink = row.inks().get(row.inks().size() - 1);
    return ((Ink.Type) ink).line();
  }

  private void addNumber(Row row, String words, InlineStyle style, Column place, Tag tag) {
    Line number = workshop.number(words, style, column.size());
    float start = place.start() - NUMBER_GAP - number.width();
    row.inks().add(0, new Ink.Type(number, start, column.baseLine(), tag));
  }

  /** A footnote to a heading is called once: where the heading stands. */
  private static List<Inline> withoutNotes(List<Inline> content) {
    List<Inline> kept = new ArrayList<>(content.size());
    for (Inline inline : content) {
      switch (inline) {
        case Footnote note -> {
          // Left out.
        }
        case Link link -> kept.addAll(withoutNotes(link.content()));
        case Emphasis emphasis ->
            kept.add(new Emphasis(emphasis.style(), withoutNotes(emphasis.content())));
        case Span span ->
            kept.add(new Span(span.language(), span.direction(), withoutNotes(span.content())));
        default -> kept.add(inline);
      }
    }
    return kept;
  }
}
