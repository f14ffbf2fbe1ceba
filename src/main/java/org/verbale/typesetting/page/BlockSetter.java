package org.verbale.typesetting.page;

import java.util.List;
import org.verbale.document.Block;
import org.verbale.document.ClosingRule;
import org.verbale.document.Inline;
import org.verbale.document.ItemList;
import org.verbale.document.PageBreak;
import org.verbale.document.Paragraph;
import org.verbale.document.Provenance;
import org.verbale.document.Quotation;
import org.verbale.document.Section;
import org.verbale.document.Table;
import org.verbale.typesetting.line.Alignment;
import org.verbale.typesetting.line.InlineStyle;
import org.verbale.typesetting.line.Line;
import org.verbale.typesetting.line.Setting;
import org.verbale.typesetting.line.StyledText;

/** Sets blocks one after the other into rows. */
final class BlockSetter {

  private static final float LABEL_GAP = 4;
  private static final float RULE_LENGTH = 72;

  private final Workshop workshop;
  private final List<Row> rows;
  private final Runnable taker;
  private int holds;

  /** Sets blocks into rows of which nothing is taken away meanwhile: cells, notes. */
  BlockSetter(Workshop workshop, List<Row> rows) {
    this(workshop, rows, () -> {});
  }

  /**
   * @param taker run between blocks; may take away rows from the beginning, though not the last one
   */
  BlockSetter(Workshop workshop, List<Row> rows, Runnable taker) {
    this.workshop = workshop;
    this.rows = rows;
    this.taker = taker;
  }

  /** Rows may be taken away now, unless somebody holds on to them. */
  void rest() {
    if (holds == 0) {
      taker.run();
    }
  }

  /** No rows are to be taken away until {@link #release}. */
  void hold() {
    holds++;
  }

  void release() {
    holds--;
  }

  /**
   * @param level of a heading in the block, 1 for the topmost of the body
   */
  void set(Block block, Column column, Tag parent, int level) {
    switch (block) {
      case Section section ->
          new SectionSetter(workshop, this, rows).set(section, column, parent, level);
      case Paragraph paragraph -> set(paragraph, column, parent);
      case ItemList list -> new ListSetter(workshop, this, rows).set(list, column, parent, level);
      case Quotation quotation -> set(quotation, column, parent, level);
      case Table table -> new TableSetter(workshop, this, rows).set(table, column, parent);
      case Provenance provenance -> set(provenance, column, parent);
      case ClosingRule rule -> addClosingRule(column);
      case PageBreak pageBreak -> rows.add(new Row(0, 0).startNewPage().keepWithNext());
    }
  }

  void setAll(List<Block> blocks, Column column, Tag parent, int level) {
    for (Block block : blocks) {
      set(block, column, parent, level);
      rest();
    }
  }

  private void set(Paragraph paragraph, Column column, Tag parent) {
    if (paragraph.style() == Paragraph.Style.END_ALIGNED) {
      // A date or a signature belongs to the text above it.
      keepLastWithNext();
    }
    StyledText text = workshop.read(paragraph.content(), column.bold());
    Tag tag = parent.text("P", isRich(text));
    Line label = null;
    if (paragraph.number() != null) {
      InlineStyle style = column.bold() ? InlineStyle.BOLD : InlineStyle.PLAIN;
      label = workshop.number(paragraph.number(), style, column.size());
    }
    Setting setting = setting(paragraph, column, label);
    float before = rows.isEmpty() ? 0 : column.skip();
    List<Row> set = workshop.rows(text, setting, column, before, tag);
    if (set.isEmpty()) {
      // An empty paragraph is a line of white: forms leave one for a signature.
      set = List.of(new Row(before, column.lead()));
    }
    if (label != null) {
      Tag labelTag = tag.hasChildren() ? tag.leaf("Span") : tag;
      set.get(0).inks().add(0, new Ink.Type(label, column.start(), column.baseLine(), labelTag));
    }
    if (paragraph.id() != null) {
      set.get(0).anchoredAs(paragraph.id());
    }
    rows.addAll(set);
  }

  private Setting setting(Paragraph paragraph, Column column, Line label) {
    float indent = 0;
    if (label != null) {
      indent = Math.max(workshop.sizes().indent(), label.width() + LABEL_GAP);
    }
    return switch (paragraph.style()) {
      case BODY -> {
        boolean isText = column.size() == workshop.sizes().body() && !column.ragged();
        float first = label == null && isText ? workshop.sizes().indent() : indent;
        yield running(column, Math.min(first, column.width() / 3));
      }
      case PLAIN -> running(column, indent);
      case CENTRED -> Setting.ragged(column.size(), column.width(), Alignment.CENTRE);
      case END_ALIGNED -> Setting.ragged(column.size(), column.width(), Alignment.END);
    };
  }

  private static Setting running(Column column, float indent) {
    Alignment alignment = column.ragged() ? Alignment.START : Alignment.JUSTIFIED;
    return new Setting(column.size(), column.width(), indent, alignment, true);
  }

  private void set(Quotation quotation, Column column, Tag parent, int level) {
    float step = workshop.sizes().indent();
    Tag tag = parent.group("BlockQuote");
    setAll(quotation.blocks(), column.indented(step, step), tag, level);
  }

  private void set(Provenance provenance, Column column, Tag parent) {
    float before = 0;
    for (List<Inline> line : provenance.lines()) {
      StyledText text = workshop.read(line, false);
      Tag tag = parent.text("P", isRich(text));
      rows.addAll(workshop.heading(text, column, Alignment.END, before, tag));
    }
  }

  private void addClosingRule(Column column) {
    float start = column.start() + (column.width() - RULE_LENGTH) / 2;
    Row row = new Row(24, 8).add(new Ink.Rule(start, 4, RULE_LENGTH, 0.6f));
    // The rule ends the text: it never stands alone at the top of a page.
    keepLastWithNext();
    rows.add(row);
  }

  private void keepLastWithNext() {
    if (!rows.isEmpty()) {
      rows.get(rows.size() - 1).keepWithNext();
    }
  }

  /** Whether parts of a text get nodes of their own in the structure. */
  static boolean isRich(StyledText text) {
    return text.stretches().stream().anyMatch(stretch -> stretch.style().isMarkedUp());
  }
}
