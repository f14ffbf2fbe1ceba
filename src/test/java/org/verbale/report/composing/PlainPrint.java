package org.verbale.report.composing;

import java.util.List;
import java.util.stream.Collectors;
import org.verbale.document.Block;
import org.verbale.document.ClosingRule;
import org.verbale.document.Document;
import org.verbale.document.Emphasis;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.ItemList;
import org.verbale.document.Paragraph;
import org.verbale.document.Provenance;
import org.verbale.document.ReportCover;
import org.verbale.document.Section;
import org.verbale.document.Text;

/** A whole document as plain lines, no-break spaces shown as "~": for comparing whole outputs. */
final class PlainPrint {

  private final StringBuilder out = new StringBuilder();

  static String of(Document document) {
    PlainPrint print = new PlainPrint();
    print.cover((ReportCover) document.cover());
    print.blocks(document.body(), 1);
    return print.out.toString().replace('\u00a0', '~');
  }

  private void cover(ReportCover cover) {
    line(cover.organization() + " | " + cover.symbol());
    line(cover.organ() + " | " + String.join(" | ", cover.distribution()));
    line(cover.session() + " | " + text(cover.agendaItem()) + " | " + text(cover.agendaTitle()));
    line(text(cover.title()));
    cover.titleLines().forEach(words -> line("  " + text(words)));
    line("contents " + cover.contents());
    line(cover.jobLine() + " | " + cover.recycle() + " | " + cover.footerStyle());
  }

  private void blocks(List<Block> blocks, int depth) {
    blocks.forEach(block -> block(block, depth));
  }

  private void block(Block block, int depth) {
    switch (block) {
      case Section s -> {
        String number = s.number() == null ? "" : s.number() + " ";
        line("#".repeat(depth) + " " + number + text(s.heading()) + " <" + s.id() + ">");
        blocks(s.blocks(), depth + 1);
      }
      case Paragraph p -> line((p.number() == null ? "" : p.number() + " ") + text(p.content()));
      case Provenance p -> p.lines().forEach(words -> line("      " + text(words)));
      case ItemList l ->
          l.items().forEach(item -> item.blocks().forEach(inner -> block(inner, depth)));
      case ClosingRule ignored -> line("______");
      default -> line(block.toString());
    }
  }

  private static String text(List<Inline> content) {
    return content.stream()
        .map(
            inline ->
                switch (inline) {
                  case Text t -> t.value();
                  case Footnote f ->
                      f.mark() + "{" + text(((Paragraph) f.content().get(0)).content()) + "}";
                  case Emphasis e -> "_" + text(e.content()) + "_";
                  default -> inline.toString();
                })
        .collect(Collectors.joining());
  }

  private void line(String words) {
    out.append(words).append('\n');
  }
}
