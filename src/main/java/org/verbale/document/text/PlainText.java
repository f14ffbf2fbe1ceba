package org.verbale.document.text;

import java.util.ArrayList;
import java.util.List;
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

/**
 * The words of blocks without their structure, a line per paragraph: for counting, searching and
 * detecting the language. A footnote stands on a line of its own after its paragraph.
 */
public final class PlainText {
  private final List<String> lines = new ArrayList<>();
  private final List<Footnote> notes = new ArrayList<>();

  private PlainText() {}

  /** All words of the blocks, footnotes included. */
  public static String of(List<Block> blocks) {
    var text = new PlainText();
    text.blocks(blocks);
    return String.join("\n", text.lines);
  }

  /** The words of running text, without those of its footnotes. */
  public static String ofInlines(List<Inline> inlines) {
    var text = new PlainText();
    var words = new StringBuilder();
    text.inlines(inlines, words);
    return words.toString();
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Section section -> {
        line(section.heading());
        blocks(section.blocks());
      }
      case Paragraph paragraph -> line(paragraph.content());
      case ItemList list -> list.items().forEach(item -> blocks(item.blocks()));
      case Quotation quotation -> blocks(quotation.blocks());
      case Table table -> table(table);
      case Provenance provenance -> provenance.lines().forEach(this::line);
      case ClosingRule rule -> {}
      case PageBreak pageBreak -> {}
    }
  }

  private void table(Table table) {
    line(table.caption());
    for (Table.Row row : table.rows()) {
      row.cells().forEach(cell -> blocks(cell.blocks()));
    }
  }

  private void line(List<Inline> inlines) {
    var words = new StringBuilder();
    inlines(inlines, words);
    if (!words.isEmpty()) {
      lines.add(words.toString());
    }
    while (!notes.isEmpty()) {
      blocks(notes.removeFirst().content());
    }
  }

  private void inlines(List<Inline> inlines, StringBuilder words) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Text text -> words.append(text.value());
        case Emphasis emphasis -> inlines(emphasis.content(), words);
        case Span span -> inlines(span.content(), words);
        case Link link -> inlines(link.content(), words);
        case Footnote note -> notes.add(note);
        case LineBreak lineBreak -> words.append('\n');
      }
    }
  }
}
