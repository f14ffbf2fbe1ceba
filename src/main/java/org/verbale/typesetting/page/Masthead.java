package org.verbale.typesetting.page;

import java.util.ArrayList;
import java.util.List;
import org.verbale.document.Emblem;
import org.verbale.document.Emphasis;
import org.verbale.document.Inline;
import org.verbale.document.ReportCover;
import org.verbale.document.Text;
import org.verbale.language.OfficialLanguage;
import org.verbale.typesetting.line.Alignment;
import org.verbale.typesetting.line.InlineStyle;
import org.verbale.typesetting.line.Line;
import org.verbale.typesetting.line.Setting;
import org.verbale.typesetting.line.StyledText;
import org.verbale.typesetting.picture.Picture;

/** Sets the head of a parliamentary document, down to its titles. */
final class Masthead {

  private static final float ORGANIZATION_SIZE = 14;
  private static final float ORGAN_SIZE = 22;
  private static final float SYMBOL_SIZE = 11;
  private static final float SYMBOL_LETTER_SIZE = 20;
  private static final float FIRST_LINE = 16;
  private static final float THIN_RULE = 22;
  private static final float ORGAN_LINE = 52;
  private static final float BLOCK_LINE = 40;

  /** Latin letters are set smaller in an Arabic document, to look as large as those around. */
  private static final float AMONG_ARABIC = 1.15f;

  private static final float BLOCK_START = 412;
  private static final float THICK_RULE = 112;
  private static final float EMBLEM_TOP = 30;
  private static final float EMBLEM_WIDTH = 56;
  private static final float EMBLEM_HEIGHT = 52;

  private final Workshop workshop;
  private final List<Row> rows;
  private final float scale;

  Masthead(Workshop workshop, List<Row> rows) {
    this.workshop = workshop;
    this.rows = rows;
    this.scale = workshop.sizes().headings();
  }

  void set(ReportCover cover) {
    float foot = THICK_RULE;
    Row head = new Row(0, foot + 4);
    Tag tag = workshop.root().group("Sect");
    InlineStyle plain = InlineStyle.PLAIN.sans();
    Line organization = workshop.label(cover.organization(), plain, ORGANIZATION_SIZE * scale);
    // Arabic letters reach further below the line; the rule must not cut them.
    float organizationLine = FIRST_LINE - (scale - 1) * 26;
    head.add(new Ink.Type(organization, PageFormat.TEXT, organizationLine, tag.leaf("P")));
    addSymbol(head, cover, tag.text("P", cover.symbolNote() != null));
    head.add(new Ink.Rule(PageFormat.FRAME, THIN_RULE, PageFormat.FRAME_WIDTH, 0.6f));
    addEmblem(head, cover.emblem(), tag);
    Line organ = workshop.label(cover.organ(), plain.bolder(), ORGAN_SIZE * scale);
    head.add(new Ink.Type(organ, PageFormat.TEXT, ORGAN_LINE, tag.leaf("P")));
    float end = addDistribution(head, cover.distribution(), tag);
    float rule = Math.max(THICK_RULE, end + 8);
    head.add(new Ink.Rule(PageFormat.FRAME, rule, PageFormat.FRAME_WIDTH, 2.2f));
    rows.add(resized(head, rule + 4).keepWithNext());
    setAgenda(cover);
    setTitles(cover);
  }

  /** Before the organ, under the thin rule. */
  private static void addEmblem(Row head, Emblem emblem, Tag tag) {
    if (emblem != null) {
      Picture picture = Picture.of(emblem);
      float width = picture.widthIn(EMBLEM_WIDTH, EMBLEM_HEIGHT);
      float height = picture.heightAt(width);
      Tag figure = tag.figure(emblem.words());
      head.add(new Ink.Image(picture, PageFormat.FRAME, EMBLEM_TOP, width, height, figure));
    }
  }

  private static Row resized(Row row, float height) {
    Row other = new Row(0, height).withNotes(row.notes());
    row.inks().forEach(other::add);
    return other;
  }

  /** The letter of the organ large, the session and the number bold: A/67/131. */
  private void addSymbol(Row head, ReportCover cover, Tag tag) {
    String symbol = cover.symbol();
    int slash = symbol.indexOf('/');
    Line first =
        workshop.label(
            slash < 0 ? symbol : symbol.substring(0, slash), InlineStyle.PLAIN, SYMBOL_LETTER_SIZE);
    float end = PageFormat.FRAME + PageFormat.FRAME_WIDTH;
    if (slash < 0) {
      head.add(new Ink.Type(first, end - first.width(), FIRST_LINE, tag));
      return;
    }
    Line rest = workshop.label(workshop.read(symbolRest(cover), InlineStyle.PLAIN), SYMBOL_SIZE);
    // The symbol reads from left to right in every language.
    boolean mirrored = workshop.language().isRightToLeft();
    float firstEnd = mirrored ? end : end - rest.width();
    float restEnd = mirrored ? end - first.width() : end;
    head.add(new Ink.Type(first, firstEnd - first.width(), FIRST_LINE, tag));
    head.add(new Ink.Type(rest, restEnd - rest.width(), FIRST_LINE, tag));
    head.withNotes(workshop.notes(rest.notes(), tag));
  }

  /** From the first slash on, with the footnote. */
  private static List<Inline> symbolRest(ReportCover cover) {
    List<Inline> rest = new ArrayList<>();
    for (Inline inline : cover.calledSymbol()) {
      if (inline instanceof Text text) {
        String words = text.value().substring(text.value().indexOf('/'));
        for (String part : words.split("(?<=/)|(?=/)")) {
          Text piece = new Text(part);
          rest.add(part.equals("/") ? piece : new Emphasis(Emphasis.Style.BOLD, List.of(piece)));
        }
      } else {
        rest.add(inline);
      }
    }
    return rest;
  }

  private float addDistribution(Row head, List<String> lines, Tag tag) {
    // The block stays in English in the Arabic version: as large as there, and flush left.
    boolean isMirrored = workshop.language().isRightToLeft();
    TypeSizes sizes =
        isMirrored
            ? TypeSizes.of(OfficialLanguage.ENGLISH).enlarged(AMONG_ARABIC)
            : workshop.sizes();
    Column column =
        workshop
            .textColumn()
            .placed(BLOCK_START, PageFormat.FRAME + PageFormat.FRAME_WIDTH - BLOCK_START)
            .sized(sizes.body(), sizes.lead() * 1.04f, false);
    Alignment alignment = isMirrored ? Alignment.END : Alignment.START;
    float drop = BLOCK_LINE;
    for (String words : lines) {
      StyledText text = workshop.words(words, InlineStyle.PLAIN);
      Setting setting = Setting.ragged(column.size(), column.width(), alignment);
      Tag lineTag = tag.leaf("P");
      for (Line line : workshop.lines(text, setting)) {
        head.add(new Ink.Type(line, column.start(), drop, lineTag));
        drop += column.lead();
      }
      drop += words.isEmpty() ? column.lead() / 2 : 0;
    }
    return drop - column.lead();
  }

  private void setAgenda(ReportCover cover) {
    Column column =
        workshop
            .textColumn()
            .placed(PageFormat.FRAME, PageFormat.FRAME_WIDTH * 0.75f)
            .sized(workshop.sizes().body(), workshop.sizes().lead() * 1.05f, false);
    if (cover.session() != null) {
      StyledText session = workshop.words(cover.session(), InlineStyle.BOLD);
      addLines(session, column, 10, "P");
    }
    addLines(workshop.read(cover.agendaItem(), false), column, 1, "P");
    addLines(workshop.read(cover.agendaTitle(), true), column, 1, "P");
  }

  private void setTitles(ReportCover cover) {
    float lead = workshop.sizes().lead();
    Column wide = workshop.textColumn().placed(PageFormat.TEXT, PageFormat.TEXT_WIDTH + 50);
    Column title = wide.sized(14 * scale, lead * 1.4f, true);
    addLines(workshop.read(cover.title(), true), title, 20, workshop.headingType(1));
    Column under = wide.sized(12 * scale, lead * 1.2f, true);
    for (List<Inline> line : cover.titleLines()) {
      addLines(workshop.read(line, true), under, 11, "P");
    }
  }

  private void addLines(StyledText text, Column column, float before, String type) {
    Tag tag = workshop.root().text(type, BlockSetter.isRich(text));
    rows.addAll(workshop.heading(text, column, Alignment.START, before, tag));
  }
}
