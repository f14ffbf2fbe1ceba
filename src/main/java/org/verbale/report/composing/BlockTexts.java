package org.verbale.report.composing;

import java.util.List;
import java.util.function.UnaryOperator;
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
import org.verbale.document.Table;
import org.verbale.document.Text;
import org.verbale.language.OfficialLanguage;

/**
 * Copies blocks with their texts spaced and their notes marked as the language wants it, and with
 * other identifiers, wherever they stand. Spans of another language keep their text.
 */
final class BlockTexts {

  private final UnaryOperator<String> texts;
  private final UnaryOperator<String> ids;
  private final NoteMarks marks;

  BlockTexts(OfficialLanguage language, UnaryOperator<String> ids) {
    this.texts = Spacing.of(language);
    this.marks = new NoteMarks(language);
    this.ids = ids;
  }

  List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(this::block).toList();
  }

  private Block block(Block block) {
    return switch (block) {
      case Paragraph p -> new Paragraph(id(p.id()), p.number(), p.style(), inlines(p.content()));
      case Section s ->
          new Section(id(s.id()), s.role(), s.number(), inlines(s.heading()), blocks(s.blocks()));
      case Quotation q -> new Quotation(blocks(q.blocks()));
      case ItemList l ->
          new ItemList(
              l.kind(),
              l.items().stream()
                  .map(item -> new ItemList.Item(item.label(), blocks(item.blocks())))
                  .toList());
      case Table t -> table(t);
      default -> block;
    };
  }

  private Table table(Table table) {
    List<Table.Row> rows =
        table.rows().stream()
            .map(
                row ->
                    new Table.Row(
                        row.cells().stream()
                            .map(cell -> new Table.Cell(cell.columnSpan(), blocks(cell.blocks())))
                            .toList()))
            .toList();
    return new Table(inlines(table.caption()), table.columnWidths(), table.headerRows(), rows);
  }

  List<Inline> inlines(List<Inline> content) {
    return marks.place(content).stream().map(this::inline).toList();
  }

  private Inline inline(Inline inline) {
    return switch (inline) {
      case Text t -> new Text(texts.apply(t.value()));
      case Emphasis e -> new Emphasis(e.style(), inlines(e.content()));
      case Span s -> s.language() == null ? new Span(null, s.direction(), inlines(s.content())) : s;
      case Link l ->
          new Link(
              l.target().startsWith("#") ? "#" + id(l.target().substring(1)) : l.target(),
              inlines(l.content()));
      case Footnote f -> new Footnote(f.mark(), blocks(f.content()));
      default -> inline;
    };
  }

  private String id(String id) {
    return id == null ? null : ids.apply(id);
  }
}
