package org.verbale.report.everypart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.verbale.document.Block;
import org.verbale.document.Inline;
import org.verbale.document.ItemList;
import org.verbale.document.Paragraph;
import org.verbale.document.Provenance;
import org.verbale.document.Quotation;
import org.verbale.document.Section;
import org.verbale.document.Table;
import org.verbale.document.text.PlainText;

/** Blocks as lines that show how they nest; the number of a paragraph is part of its words. */
final class TextLines {

  private final List<String> lines = new ArrayList<>();

  private TextLines() {}

  static List<String> of(List<Block> blocks) {
    TextLines text = new TextLines();
    text.blocks(blocks, 1, "");
    return text.lines;
  }

  /** The words alone, a line per paragraph. */
  static List<String> words(List<Block> blocks) {
    return Arrays.stream(PlainText.of(blocks).split("\n")).filter(line -> !line.isBlank()).toList();
  }

  static boolean isHeading(String line) {
    return line.startsWith("#");
  }

  private void blocks(List<Block> blocks, int level, String place) {
    blocks.forEach(block -> block(block, level, place));
  }

  private void block(Block block, int level, String place) {
    switch (block) {
      case Section s -> {
        line("#".repeat(level) + " " + annex(s), s.heading());
        blocks(s.blocks(), level + 1, place);
      }
      case Paragraph p -> line(place + (p.number() == null ? "" : p.number() + " "), p.content());
      case ItemList l ->
          l.items().forEach(item -> blocks(item.blocks(), level, place + l.kind() + " "));
      case Quotation q -> blocks(q.blocks(), level, place + "> ");
      case Table t -> table(t, level);
      case Provenance p -> p.lines().forEach(words -> line(place, words));
      default -> {}
    }
  }

  /** "Annex I" stands on a line of its own in the heading; other numbers are no words of it. */
  private static String annex(Section section) {
    boolean isNumbered = section.role() == Section.Role.ANNEX && section.number() != null;
    return isNumbered ? section.number() + "\n" : "";
  }

  private void table(Table table, int level) {
    line("", table.caption());
    for (Table.Row row : table.rows()) {
      row.cells().forEach(cell -> blocks(cell.blocks(), level, "| "));
    }
  }

  private void line(String place, List<Inline> words) {
    if (!words.isEmpty()) {
      // A footnote stands behind the line that calls it.
      lines.add(place + PlainText.of(List.of(Paragraph.body(words))).replace('\u00A0', ' '));
    }
  }
}
