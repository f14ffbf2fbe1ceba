package org.verbale.report.reading;

import java.util.List;
import org.verbale.document.Block;
import org.verbale.document.Emphasis;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.ItemList;
import org.verbale.document.Link;
import org.verbale.document.Paragraph;
import org.verbale.document.Quotation;
import org.verbale.document.Section;
import org.verbale.document.Span;

/** How much of what stands in some blocks. */
record BlockCounts(int paragraphs, int listItems, int footnotes) {

  private static final BlockCounts NONE = new BlockCounts(0, 0, 0);

  static BlockCounts of(List<Block> blocks) {
    return blocks.stream().map(BlockCounts::of).reduce(NONE, BlockCounts::plus);
  }

  private static BlockCounts of(Block block) {
    return switch (block) {
      case Paragraph p -> new BlockCounts(1, 0, notes(p.content()));
      case Section s -> of(s.blocks()).plus(new BlockCounts(0, 0, notes(s.heading())));
      case Quotation q -> of(q.blocks());
      case ItemList list ->
          list.items().stream().map(BlockCounts::of).reduce(NONE, BlockCounts::plus);
      default -> NONE;
    };
  }

  private static BlockCounts of(ItemList.Item item) {
    BlockCounts inside = of(item.blocks());
    return new BlockCounts(0, inside.listItems + 1, inside.footnotes);
  }

  private BlockCounts plus(BlockCounts other) {
    return new BlockCounts(
        paragraphs + other.paragraphs, listItems + other.listItems, footnotes + other.footnotes);
  }

  private static int notes(List<Inline> content) {
    return content.stream()
        .mapToInt(
            inline ->
                switch (inline) {
                  case Footnote ignored -> 1;
                  case Emphasis e -> notes(e.content());
                  case Span s -> notes(s.content());
                  case Link l -> notes(l.content());
                  default -> 0;
                })
        .sum();
  }
}
