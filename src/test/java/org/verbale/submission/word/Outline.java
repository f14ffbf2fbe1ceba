package org.verbale.submission.word;

import java.util.List;
import java.util.stream.Collectors;
import org.verbale.document.Block;
import org.verbale.document.ClosingRule;
import org.verbale.document.Emphasis;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.ItemList;
import org.verbale.document.LineBreak;
import org.verbale.document.Link;
import org.verbale.document.PageBreak;
import org.verbale.document.Paragraph;
import org.verbale.document.Provenance;
import org.verbale.document.Quotation;
import org.verbale.document.Section;
import org.verbale.document.Span;
import org.verbale.document.Table;
import org.verbale.document.Text;

/** Writes blocks as lines that a person can compare, everything in them visible. */
final class Outline {
  private final StringBuilder lines = new StringBuilder();

  private Outline() {}

  static String of(List<Block> blocks) {
    var outline = new Outline();
    outline.blocks(blocks, 0, 1);
    return outline.lines.toString();
  }

  private void blocks(List<Block> blocks, int indent, int level) {
    blocks.forEach(block -> block(block, indent, level));
  }

  private void block(Block block, int indent, int level) {
    switch (block) {
      case Section section -> {
        var number = section.number() == null ? "" : "<" + section.number() + "> ";
        line(indent, "#".repeat(level) + " " + number + inlines(section.heading()));
        blocks(section.blocks(), indent, level + 1);
      }
      case Paragraph paragraph -> line(indent, style(paragraph) + inlines(paragraph.content()));
      case ItemList list -> list.items().forEach(item -> item(list.kind(), item, indent, level));
      case Quotation quotation -> {
        line(indent, "QUOTE");
        blocks(quotation.blocks(), indent + 1, level);
      }
      case Table table -> table(table, indent);
      case Provenance provenance -> throw new AssertionError();
      case ClosingRule rule -> throw new AssertionError();
      case PageBreak pageBreak -> throw new AssertionError();
    }
  }

  private static String style(Paragraph paragraph) {
    return paragraph.style() == Paragraph.Style.BODY ? "" : paragraph.style() + ": ";
  }

  private void item(ItemList.Kind kind, ItemList.Item item, int indent, int level) {
    var mark = kind == ItemList.Kind.BULLET ? "-" : kind.name();
    line(indent, mark + (item.label() == null ? "" : " <" + item.label() + ">"));
    blocks(item.blocks(), indent + 1, level);
  }

  private void table(Table table, int indent) {
    line(indent, "TABLE " + table.columnWidths() + " headers " + table.headerRows());
    for (Table.Row row : table.rows()) {
      line(indent, row.cells().stream().map(Outline::cell).collect(Collectors.joining(" | ")));
    }
  }

  private static String cell(Table.Cell cell) {
    var text = of(cell.blocks()).strip().replace("\n", " ¶ ");
    return (cell.columnSpan() > 1 ? "x" + cell.columnSpan() + " " : "") + text;
  }

  private void line(int indent, String text) {
    lines.append("  ".repeat(indent)).append(text).append('\n');
  }

  static String inlines(List<Inline> inlines) {
    return inlines.stream().map(Outline::inline).collect(Collectors.joining());
  }

  private static String inline(Inline inline) {
    return switch (inline) {
      case Text text -> text.value().replace("\u00A0", "⍽");
      case Emphasis emphasis ->
          "{" + emphasis.style().name().toLowerCase() + ":" + inlines(emphasis.content()) + "}";
      case Span span -> "{" + marks(span) + ":" + inlines(span.content()) + "}";
      case Link link -> "[" + inlines(link.content()) + "](" + link.target() + ")";
      case Footnote note ->
          "[^"
              + (note.mark() == null ? "" : note.mark() + " ")
              + of(note.content()).strip().replace("\n", " ¶ ")
              + "]";
      case LineBreak lineBreak -> "⏎";
    };
  }

  private static String marks(Span span) {
    var language = span.language() == null ? "" : span.language();
    return span.direction() == null ? language : language + "/" + span.direction().htmlValue();
  }
}
