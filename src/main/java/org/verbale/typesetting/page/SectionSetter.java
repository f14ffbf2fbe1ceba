package org.verbale.typesetting.page;

import java.util.ArrayList;
import java.util.List;
import org.verbale.document.Inline;
import org.verbale.document.LineBreak;
import org.verbale.document.Section;
import org.verbale.document.Section.Role;
import org.verbale.document.Text;
import org.verbale.typesetting.line.Alignment;
import org.verbale.typesetting.line.InlineStyle;
import org.verbale.typesetting.line.Line;
import org.verbale.typesetting.line.StyledText;

/** Sets a section: its heading, with the number in the margin, and what stands under it. */
final class SectionSetter {

  private static final float NUMBER_GAP = 7;

  private final Workshop workshop;
  private final BlockSetter blocks;
  private final List<Row> rows;

  SectionSetter(Workshop workshop, BlockSetter blocks, List<Row> rows) {
    this.workshop = workshop;
    this.blocks = blocks;
    this.rows = rows;
  }

  void set(Section section, Column column, Tag parent, int level) {
    Tag group = parent.group("Sect");
    Column heading = heading(section.role(), column, level);
    InlineStyle style = level > 3 ? InlineStyle.ITALIC : InlineStyle.BOLD;
    StyledText text = workshop.read(words(section), style);
    Tag tag = group.text(workshop.headingType(Math.min(6, level + 1)), BlockSetter.isRich(text));
    Alignment alignment = section.role() == Role.SUMMARY ? Alignment.CENTRE : Alignment.START;
    List<Row> set = workshop.heading(text, heading, alignment, before(level), tag);
    if (set.isEmpty()) {
      // A heading without words is still a place to which links may lead.
      rows.add(new Row(0, 0).anchoredAs(workshop.anchor(section)).keepWithNext());
    } else {
      finishHeading(section, set, heading, style, tag, level, text);
      rows.addAll(set);
    }
    blocks.setAll(section.blocks(), body(section.role(), column), group, level + 1);
  }

  /** "Annex" stands on a line of its own above its heading; other numbers stand in the margin. */
  private static List<Inline> words(Section section) {
    if (!isAnnex(section)) {
      return section.heading();
    }
    List<Inline> words = new ArrayList<>();
    words.add(new Text(section.number()));
    words.add(new LineBreak());
    words.addAll(section.heading());
    return words;
  }

  private static boolean isAnnex(Section section) {
    return section.role() == Role.ANNEX && section.number() != null;
  }

  private void finishHeading(
      Section section,
      List<Row> set,
      Column column,
      InlineStyle style,
      Tag tag,
      int level,
      StyledText text) {
    Row first = set.get(0);
    String title = text.plain();
    if (section.number() != null && !isAnnex(section)) {
      Line number = workshop.number(section.number(), style, column.size());
      Tag numberTag = tag.hasChildren() ? tag.leaf("Span") : tag;
      float start = Math.max(PageFormat.FRAME, column.start() - NUMBER_GAP - number.width());
      first.inks().add(0, new Ink.Type(number, start, column.baseLine(), numberTag));
      title = section.number() + " " + title;
    }
    if (section.role() == Role.ANNEX) {
      first.startNewPage();
    }
    first.anchoredAs(workshop.anchor(section));
    first.bookmarkedAs(new Row.Bookmark(level, title));
  }

  private Column heading(Role role, Column column, int level) {
    float scale = workshop.sizes().headings();
    float lead = workshop.sizes().lead();
    if (role == Role.SUMMARY) {
      return column.sized(12 * scale, lead * 1.2f, true);
    }
    return switch (level) {
      case 1 -> column.sized(14 * scale, lead * 1.4f, true);
      case 2 -> column.sized(12 * scale, lead * 1.2f, true);
      default -> column.sized(column.size(), column.lead(), true);
    };
  }

  private float before(int level) {
    if (rows.isEmpty()) {
      return 0;
    }
    return switch (level) {
      case 1 -> 20;
      case 2 -> 16;
      default -> 10;
    };
  }

  private Column body(Role role, Column column) {
    float step = workshop.sizes().indent();
    return role == Role.SUMMARY ? column.indented(step, step) : column;
  }
}
