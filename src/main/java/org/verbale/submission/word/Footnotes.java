package org.verbale.submission.word;

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

/** Finds the footnotes of blocks, in the order of their marks. */
public final class Footnotes {
  private final List<Footnote> notes = new ArrayList<>();

  private Footnotes() {}

  /** The footnotes, also those in headings, lists and tables; none of a footnote. */
  public static List<Footnote> in(List<Block> blocks) {
    var search = new Footnotes();
    search.blocks(blocks);
    return List.copyOf(search.notes);
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Section section -> {
        inlines(section.heading());
        blocks(section.blocks());
      }
      case Paragraph paragraph -> inlines(paragraph.content());
      case ItemList list -> list.items().forEach(item -> blocks(item.blocks()));
      case Quotation quotation -> blocks(quotation.blocks());
      case Table table ->
          table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.blocks())));
      case Provenance provenance -> provenance.lines().forEach(this::inlines);
      case ClosingRule rule -> {}
      case PageBreak pageBreak -> {}
    }
  }

  private void inlines(List<Inline> inlines) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Footnote note -> notes.add(note);
        case Emphasis emphasis -> inlines(emphasis.content());
        case Span span -> inlines(span.content());
        case Link link -> inlines(link.content());
        case Text text -> {}
        case LineBreak lineBreak -> {}
      }
    }
  }
}
