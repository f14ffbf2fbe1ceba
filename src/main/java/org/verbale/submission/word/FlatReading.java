package org.verbale.submission.word;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
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
import org.verbale.document.text.PlainText;

/** Lays the nested blocks of a reading flat, in reading order. */
final class FlatReading {
  private final Iterator<Integer> headingLevels;
  private final List<ReadBlock> flat = new ArrayList<>();

  private FlatReading(WordReading reading) {
    this.headingLevels = reading.headingLevels().iterator();
  }

  static List<ReadBlock> of(WordReading reading) {
    var flattening = new FlatReading(reading);
    flattening.blocks(reading.blocks(), 0);
    return List.copyOf(flattening.flat);
  }

  private void blocks(List<Block> blocks, int depth) {
    blocks.forEach(block -> block(block, depth));
  }

  private void block(Block block, int depth) {
    switch (block) {
      case Section section -> {
        add(ReadBlock.Type.HEADING, headingLevels.next(), words(section.heading()));
        blocks(section.blocks(), depth);
      }
      case Paragraph paragraph -> add(ReadBlock.Type.PARAGRAPH, null, words(paragraph.content()));
      case ItemList list -> items(list, depth + 1);
      case Quotation quotation -> blocks(quotation.blocks(), depth);
      case Table table -> add(ReadBlock.Type.TABLE, null, words(table));
      case Provenance provenance -> throw notRead(provenance);
      case ClosingRule rule -> throw notRead(rule);
      case PageBreak pageBreak -> throw notRead(pageBreak);
    }
  }

  private void items(ItemList list, int depth) {
    for (ItemList.Item item : list.items()) {
      // The first block of an item is the paragraph that has the number.
      var first = (Paragraph) item.blocks().getFirst();
      flat.add(
          new ReadBlock(
              ReadBlock.Type.LIST_ITEM,
              depth,
              words(first.content()),
              ReadBlock.ListKind.of(list.kind())));
      blocks(item.blocks().subList(1, item.blocks().size()), depth);
    }
  }

  private void add(ReadBlock.Type type, Integer level, String text) {
    flat.add(new ReadBlock(type, level, text, null));
  }

  private static String words(List<Inline> content) {
    return PlainText.ofInlines(content);
  }

  private static String words(Table table) {
    return table.rows().stream().map(FlatReading::words).collect(Collectors.joining("\n"));
  }

  private static String words(Table.Row row) {
    return row.cells().stream().map(FlatReading::words).collect(Collectors.joining("\t"));
  }

  private static String words(Table.Cell cell) {
    return of(new WordReading(cell.blocks(), List.of(), List.of())).stream()
        .map(block -> block.text().replace('\n', ' '))
        .collect(Collectors.joining(" "));
  }

  private static IllegalStateException notRead(Block block) {
    return new IllegalStateException("a Word file does not give a " + block.getClass());
  }
}
