package org.verbale.translation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.verbale.document.Block;
import org.verbale.document.Inline;
import org.verbale.document.ItemList;
import org.verbale.document.Paragraph;
import org.verbale.document.Provenance;
import org.verbale.document.Quotation;
import org.verbale.document.Section;
import org.verbale.document.Table;
import org.verbale.submission.ReplySection;

/**
 * Takes a reply apart into the paragraphs that are translated one by one (headings, paragraphs,
 * items, cells), and puts it together again with other words in the same structure. Footnotes stay
 * within their paragraph.
 */
final class TextUnits {
  private final UnaryOperator<List<Inline>> change;

  private TextUnits(UnaryOperator<List<Inline>> change) {
    this.change = change;
  }

  /** The running text of every paragraph, in order. */
  static List<List<Inline>> of(List<ReplySection> sections) {
    List<List<Inline>> units = new ArrayList<>();
    map(
        sections,
        inlines -> {
          units.add(inlines);
          return inlines;
        });
    return units;
  }

  /** The same structure with other words, one list for each paragraph, in order. */
  static List<ReplySection> rebuild(List<ReplySection> structure, List<List<Inline>> units) {
    Iterator<List<Inline>> next = units.iterator();
    return map(structure, inlines -> next.hasNext() ? next.next() : List.of());
  }

  private static List<ReplySection> map(
      List<ReplySection> sections, UnaryOperator<List<Inline>> change) {
    var units = new TextUnits(change);
    return sections.stream()
        .map(section -> section.withBlocks(units.blocks(section.blocks())))
        .toList();
  }

  private List<Block> blocks(List<Block> blocks) {
    return each(blocks, this::block);
  }

  private Block block(Block block) {
    return switch (block) {
      case Section section ->
          new Section(
              section.id(),
              section.role(),
              section.number(),
              change.apply(section.heading()),
              blocks(section.blocks()));
      case Paragraph paragraph ->
          new Paragraph(
              paragraph.id(),
              paragraph.number(),
              paragraph.style(),
              change.apply(paragraph.content()));
      case ItemList list ->
          new ItemList(
              list.kind(),
              each(list.items(), item -> new ItemList.Item(item.label(), blocks(item.blocks()))));
      case Quotation quotation -> new Quotation(blocks(quotation.blocks()));
      case Table table -> table(table);
      case Provenance provenance -> new Provenance(each(provenance.lines(), change));
      default -> block;
    };
  }

  private Block table(Table table) {
    List<Inline> caption =
        table.caption().isEmpty() ? table.caption() : change.apply(table.caption());
    return new Table(
        caption,
        table.columnWidths(),
        table.headerRows(),
        each(
            table.rows(),
            row ->
                new Table.Row(
                    each(
                        row.cells(),
                        cell -> new Table.Cell(cell.columnSpan(), blocks(cell.blocks()))))));
  }

  /** In order, unlike a stream's map, which promises none. */
  private static <T, R> List<R> each(List<T> values, Function<? super T, ? extends R> change) {
    List<R> changed = new ArrayList<>(values.size());
    for (T value : values) {
      changed.add(change.apply(value));
    }
    return changed;
  }
}
