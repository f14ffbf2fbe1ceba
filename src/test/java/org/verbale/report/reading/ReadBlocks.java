package org.verbale.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.verbale.document.Block;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.ItemList;
import org.verbale.document.Paragraph;
import org.verbale.document.Section;
import org.verbale.document.Text;

/** Blocks as lines that a person can compare: "¶ text", "# heading", "- item", notes in braces. */
final class ReadBlocks {

  private ReadBlocks() {}

  static List<String> of(List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    blocks.forEach(block -> add(block, "", lines));
    return lines;
  }

  private static void add(Block block, String indent, List<String> lines) {
    switch (block) {
      case Paragraph p -> {
        String number = p.number() == null ? "" : p.number() + " ";
        lines.add(indent + "¶ " + number + text(p.content()));
      }
      case Section s -> {
        lines.add(indent + "# " + text(s.heading()));
        s.blocks().forEach(inner -> add(inner, indent, lines));
      }
      case ItemList list -> list.items().forEach(item -> add(item, indent, lines));
      default -> lines.add(indent + block);
    }
  }

  private static void add(ItemList.Item item, String indent, List<String> lines) {
    Paragraph first = (Paragraph) item.blocks().get(0);
    lines.add(indent + (item.label() == null ? "-" : item.label()) + " " + text(first.content()));
    item.blocks().stream().skip(1).forEach(inner -> add(inner, indent + "  ", lines));
  }

  static String text(List<Inline> content) {
    return content.stream()
        .map(
            inline ->
                switch (inline) {
                  case Text t -> t.value();
                  case Footnote f -> "{" + text(((Paragraph) f.content().get(0)).content()) + "}";
                  default -> inline.toString();
                })
        .collect(Collectors.joining());
  }
}
