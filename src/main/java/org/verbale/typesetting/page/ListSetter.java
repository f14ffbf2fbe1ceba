package org.verbale.typesetting.page;

import java.util.ArrayList;
import java.util.List;
import org.verbale.document.Block;
import org.verbale.document.ItemList;
import org.verbale.document.Paragraph;
import org.verbale.typesetting.ItemLabels;
import org.verbale.typesetting.line.InlineStyle;
import org.verbale.typesetting.line.Line;

/** Sets a list: labels in front, the blocks of the items indented behind them. */
final class ListSetter {

  private static final float LABEL_GAP = 5;

  private final Workshop workshop;
  private final BlockSetter blocks;
  private final List<Row> rows;

  ListSetter(Workshop workshop, BlockSetter blocks, List<Row> rows) {
    this.workshop = workshop;
    this.blocks = blocks;
    this.rows = rows;
  }

  void set(ItemList list, Column column, Tag parent, int level) {
    Tag tag = parent.group("L");
    InlineStyle style = column.bold() ? InlineStyle.BOLD : InlineStyle.PLAIN;
    List<Line> labels = new ArrayList<>(list.items().size());
    float widest = 0;
    for (int at = 0; at < list.items().size(); at++) {
      Line label =
          workshop.number(ItemLabels.label(workshop.language(), list, at), style, column.size());
      labels.add(label);
      widest = Math.max(widest, label.width());
    }
    float step = workshop.sizes().indent() * column.size() / workshop.sizes().body();
    float before = step * 0.55f;
    Column label = column.indented(before, 0);
    Column body = column.indented(Math.max(step, before + widest + LABEL_GAP), 0);
    for (int at = 0; at < labels.size(); at++) {
      set(list.items().get(at), labels.get(at), label, body, tag, level);
      blocks.rest();
    }
  }

  private void set(
      ItemList.Item item, Line label, Column labelColumn, Column body, Tag list, int level) {
    Tag tag = list.group("LI");
    Ink.Type ink = new Ink.Type(label, labelColumn.start(), body.baseLine(), tag.leaf("Lbl"));
    int first = rows.size();
    Tag bodyTag = tag.group("LBody");
    // The label still has to go to the item's first row.
    blocks.hold();
    for (Block block : item.blocks()) {
      blocks.set(inItem(block), body, bodyTag, level);
    }
    blocks.release();
    if (rows.size() == first) {
      rows.add(new Row(0, body.lead()));
    }
    rows.get(first).inks().add(0, ink);
  }

  /** The label takes the place of the first-line indent. */
  private static Block inItem(Block block) {
    if (block instanceof Paragraph paragraph && paragraph.style() == Paragraph.Style.BODY) {
      return new Paragraph(
          paragraph.id(), paragraph.number(), Paragraph.Style.PLAIN, paragraph.content());
    }
    return block;
  }
}
