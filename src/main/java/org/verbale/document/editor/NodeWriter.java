package org.verbale.document.editor;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.verbale.document.Block;
import org.verbale.document.ClosingRule;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.ItemList;
import org.verbale.document.LineBreak;
import org.verbale.document.PageBreak;
import org.verbale.document.Paragraph;
import org.verbale.document.Provenance;
import org.verbale.document.Quotation;
import org.verbale.document.Section;
import org.verbale.document.Table;
import org.verbale.document.Text;
import org.verbale.document.text.Characters;

/** Blocks → the editor's nodes. */
final class NodeWriter {
  private final JsonNodeFactory json;

  NodeWriter(JsonNodeFactory json) {
    this.json = json;
  }

  ObjectNode document(List<Block> blocks) {
    ObjectNode document = node("doc");
    fill(document, blocks, Paragraph.Style.BODY);
    return document;
  }

  private ObjectNode node(String type) {
    return json.objectNode().put("type", type);
  }

  /** The schema wants a block where blocks may stand; an empty paragraph is where to write. */
  private void fill(ObjectNode parent, List<Block> blocks, Paragraph.Style style) {
    ArrayNode content = parent.putArray("content");
    append(blocks, 1, content);
    if (content.isEmpty()) {
      content.add(paragraph(new Paragraph(null, null, style, List.of())));
    }
  }

  private void append(List<Block> blocks, int level, ArrayNode content) {
    blocks.forEach(block -> append(block, level, content));
  }

  private void append(Block block, int level, ArrayNode content) {
    switch (block) {
      case Section section -> {
        content.add(heading(section, level));
        append(section.blocks(), level + 1, content);
      }
      case Paragraph paragraph -> content.add(paragraph(paragraph));
      case ItemList list -> {
        if (!list.items().isEmpty()) {
          content.add(list(list));
        }
      }
      case Quotation quotation -> {
        ObjectNode quoted = node("quotation");
        fill(quoted, quotation.blocks(), Paragraph.Style.BODY);
        content.add(quoted);
      }
      case Table table -> {
        if (!table.rows().isEmpty()) {
          content.add(table(table));
        }
      }
      case Provenance provenance ->
          provenance
              .lines()
              .forEach(
                  line ->
                      content.add(
                          paragraph(new Paragraph(null, null, Paragraph.Style.END_ALIGNED, line))));
      case ClosingRule rule -> {}
      case PageBreak pageBreak -> {}
    }
  }

  private ObjectNode heading(Section section, int level) {
    ObjectNode heading = node("heading");
    heading
        .putObject("attrs")
        .put("level", level)
        .put("role", role(section).name())
        .put("id", section.id())
        .put("number", section.number());
    inlines(heading, section.heading());
    return heading;
  }

  private static Section.Role role(Section section) {
    return section.role() == Section.Role.ANNEX ? section.role() : Section.Role.SUBSECTION;
  }

  private ObjectNode paragraph(Paragraph paragraph) {
    ObjectNode written = node("paragraph");
    written
        .putObject("attrs")
        .put("style", paragraph.style().name())
        .put("id", paragraph.id())
        .put("number", paragraph.number());
    inlines(written, paragraph.content());
    return written;
  }

  private ObjectNode list(ItemList list) {
    ObjectNode written = node("list");
    written.putObject("attrs").put("kind", list.kind().name());
    ArrayNode items = written.putArray("content");
    for (ItemList.Item item : list.items()) {
      ObjectNode one = node("list_item");
      one.putObject("attrs").put("label", item.label());
      fill(one, item.blocks(), Paragraph.Style.BODY);
      items.add(one);
    }
    return written;
  }

  private ObjectNode table(Table table) {
    ObjectNode written = node("table");
    ObjectNode attrs = written.putObject("attrs");
    ArrayNode widths = attrs.putArray("widths");
    table.columnWidths().forEach(widths::add);
    ArrayNode caption = attrs.putArray("caption");
    Leaves.of(table.caption()).forEach(leaf -> append(leaf, caption));
    ArrayNode rows = written.putArray("content");
    for (int i = 0; i < table.rows().size(); i++) {
      rows.add(row(table, i));
    }
    return written;
  }

  /** Short rows are filled up: the editor's tables have the same columns in each row. */
  private ObjectNode row(Table table, int index) {
    Table.Row row = table.rows().get(index);
    String type = index < table.headerRows() ? "table_header" : "table_cell";
    ObjectNode written = node("table_row");
    ArrayNode cells = written.putArray("content");
    row.cells().forEach(cell -> cells.add(cell(type, cell)));
    int covered = row.cells().stream().mapToInt(Table.Cell::columnSpan).sum();
    Collections.nCopies(
            Math.max(0, table.columnWidths().size() - covered), new Table.Cell(1, List.of()))
        .forEach(cell -> cells.add(cell(type, cell)));
    return written;
  }

  private ObjectNode cell(String type, Table.Cell cell) {
    ObjectNode written = node(type);
    written.putObject("attrs").put("colspan", cell.columnSpan());
    fill(written, cell.blocks(), Paragraph.Style.PLAIN);
    return written;
  }

  private void inlines(ObjectNode parent, List<Inline> inlines) {
    ArrayNode content = json.arrayNode();
    Leaves.of(inlines).forEach(leaf -> append(leaf, content));
    if (!content.isEmpty()) {
      parent.set("content", content);
    }
  }

  private void append(Leaf leaf, ArrayNode content) {
    switch (leaf.inline()) {
      case Text text -> {
        String words = Characters.words(text.value());
        if (!words.isEmpty()) {
          content.add(marked(node("text").put("text", words), leaf));
        }
      }
      case LineBreak lineBreak -> content.add(marked(node("hard_break"), leaf));
      case Footnote note -> {
        ObjectNode written = node("footnote");
        written.putObject("attrs").put("mark", note.mark());
        fill(written, note.content(), Paragraph.Style.BODY);
        content.add(marked(written, leaf));
      }
      default -> throw new IllegalStateException("no leaf: " + leaf.inline());
    }
  }

  private ObjectNode marked(ObjectNode written, Leaf leaf) {
    if (!leaf.marks().isEmpty()) {
      ArrayNode marks = written.putArray("marks");
      leaf.marks().stream()
          .sorted(Comparator.comparingInt(Mark::rank))
          .forEach(mark -> marks.add(mark(mark)));
    }
    return written;
  }

  private ObjectNode mark(Mark mark) {
    return switch (mark) {
      case Mark.Target target -> {
        ObjectNode link = node("link");
        link.putObject("attrs").put("target", target.address());
        yield link;
      }
      case Mark.Style style -> node(MarkNames.of(style.style()));
      case Mark.Tongue tongue -> {
        ObjectNode span = node("span");
        span.putObject("attrs")
            .put("lang", tongue.language())
            .put("dir", tongue.direction() == null ? null : tongue.direction().htmlValue());
        yield span;
      }
    };
  }
}
