package org.verbale.document.editor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.verbale.document.Block;
import org.verbale.document.Inline;
import org.verbale.document.ItemList;
import org.verbale.document.Outline;
import org.verbale.document.Paragraph;
import org.verbale.document.Quotation;
import org.verbale.document.Section;
import org.verbale.document.Table;

/** The editor's nodes → blocks. Everything is checked: the page's script can be anybody's. */
final class NodeReader {
  /** Deeper than anybody writes; a list in a list is two levels each. */
  private static final int MAX_DEPTH = 40;

  private static final int DEEPEST_HEADING = 40;
  private static final int MOST_COLUMNS = 100;
  private static final int LONGEST_ATTRIBUTE = 200;

  private final InlineNodes inlines = new InlineNodes(this);
  private final Set<String> ids = new HashSet<>();
  private int depth;

  List<Block> document(JsonNode node) {
    Fields document = new Fields(node, "The document").only("type", "content");
    if (!"doc".equals(document.text("type", LONGEST_ATTRIBUTE))) {
      throw new IllegalArgumentException("The document is none of the editor's.");
    }
    return blocks(document);
  }

  /** The blocks in a node, those after a heading under it. */
  List<Block> blocks(Fields parent) {
    if (++depth > MAX_DEPTH) {
      throw new IllegalArgumentException("The text is nested too deep.");
    }
    var outline = new Outline();
    parent.list("content").forEach(node -> block(node, outline));
    depth--;
    return outline.close();
  }

  private void block(JsonNode node, Outline outline) {
    var fields = new Fields(node, "A block").only("type", "attrs", "content");
    String type = String.valueOf(fields.text("type", LONGEST_ATTRIBUTE));
    switch (type) {
      case "heading" -> heading(fields, outline);
      case "paragraph" -> {
        Paragraph paragraph = paragraph(fields);
        if (!InlineNodes.areBlank(paragraph.content()) || paragraph.number() != null) {
          outline.add(paragraph);
        }
      }
      case "list" -> {
        ItemList list = list(fields);
        if (!list.items().isEmpty()) {
          outline.add(list);
        }
      }
      case "quotation" -> {
        List<Block> quoted = blocks(noAttributes(fields));
        if (!quoted.isEmpty()) {
          outline.add(new Quotation(quoted));
        }
      }
      case "table" -> outline.add(table(fields));
      default -> throw new IllegalArgumentException("There is no block \"%s\".".formatted(type));
    }
  }

  private static Fields noAttributes(Fields fields) {
    fields.attrs();
    return fields;
  }

  private void heading(Fields fields, Outline outline) {
    Fields attrs = fields.attrs("level", "role", "id", "number");
    List<Inline> words = inlines.read(fields.list("content"));
    String number = attrs.text("number", LONGEST_ATTRIBUTE);
    int level = attrs.number("level", 1, DEEPEST_HEADING);
    if (InlineNodes.areBlank(words) && number == null) {
      return;
    }
    outline.heading(level, new Section(id(attrs), role(attrs), number, words, List.of()));
  }

  /** Only the report itself has parts and replies; a reply has headings, and may have an annex. */
  private static Section.Role role(Fields attrs) {
    String role = attrs.text("role", LONGEST_ATTRIBUTE);
    if (role == null || role.equals(Section.Role.SUBSECTION.name())) {
      return Section.Role.SUBSECTION;
    }
    if (role.equals(Section.Role.ANNEX.name())) {
      return Section.Role.ANNEX;
    }
    throw new IllegalArgumentException("A reply has no part \"%s\".".formatted(role));
  }

  /** A block that was cut in two keeps its name once. */
  private String id(Fields attrs) {
    String id = attrs.text("id", LONGEST_ATTRIBUTE);
    return id != null && ids.add(id) ? id : null;
  }

  private Paragraph paragraph(Fields fields) {
    Fields attrs = fields.attrs("style", "id", "number");
    return new Paragraph(
        id(attrs),
        attrs.text("number", LONGEST_ATTRIBUTE),
        attrs.one("style", Paragraph.Style.class),
        inlines.read(fields.list("content")));
  }

  private ItemList list(Fields fields) {
    ItemList.Kind kind = fields.attrs("kind").one("kind", ItemList.Kind.class);
    List<ItemList.Item> items = new ArrayList<>();
    for (JsonNode node : fields.list("content")) {
      Fields item = child(node, "list_item");
      String label = item.attrs("label").text("label", LONGEST_ATTRIBUTE);
      List<Block> blocks = blocks(item);
      if (!blocks.isEmpty()) {
        items.add(new ItemList.Item(label, blocks));
      }
    }
    return new ItemList(kind, items);
  }

  private static Fields child(JsonNode node, String... types) {
    var fields = new Fields(node, "A part of a block").only("type", "attrs", "content");
    if (!List.of(types).contains(fields.text("type", LONGEST_ATTRIBUTE))) {
      throw new IllegalArgumentException("A list or table holds something that is not its own.");
    }
    return fields;
  }

  private Table table(Fields fields) {
    Fields attrs = fields.attrs("widths", "caption");
    List<Table.Row> rows = new ArrayList<>();
    int headers = 0;
    for (JsonNode node : fields.list("content")) {
      Fields row = noAttributes(child(node, "table_row"));
      boolean header = row.list("content").stream().allMatch(NodeReader::isHeader);
      headers += header && headers == rows.size() ? 1 : 0;
      rows.add(row(row));
    }
    int columns = rows.stream().mapToInt(NodeReader::columns).max().orElse(0);
    if (columns == 0 || columns > MOST_COLUMNS) {
      throw new IllegalArgumentException("A table of %d columns.".formatted(columns));
    }
    return new Table(inlines.read(attrs.list("caption")), widths(attrs, columns), headers, rows);
  }

  private static int columns(Table.Row row) {
    return row.cells().stream().mapToInt(Table.Cell::columnSpan).sum();
  }

  /** The widths as they came, if the table still has those columns; else all the same. */
  private static List<Double> widths(Fields attrs, int columns) {
    List<Double> widths = attrs.list("widths").stream().map(JsonNode::asDouble).toList();
    boolean fit =
        widths.size() == columns
            && widths.stream().allMatch(width -> width > 0 && Double.isFinite(width));
    return fit ? widths : Collections.nCopies(columns, 1.0);
  }

  private static boolean isHeader(JsonNode cell) {
    return "table_header".equals(cell.path("type").asText());
  }

  private Table.Row row(Fields row) {
    List<Table.Cell> cells = new ArrayList<>();
    for (JsonNode node : row.list("content")) {
      Fields cell = child(node, "table_cell", "table_header");
      Fields attrs = cell.attrs("colspan", "rowspan", "colwidth");
      attrs.number("rowspan", 1, 1);
      int columns = attrs.number("colspan", 1, MOST_COLUMNS);
      cells.add(new Table.Cell(columns, blocks(cell).stream().map(NodeReader::asInCells).toList()));
    }
    return new Table.Row(cells);
  }

  /** Text in a cell has no first-line indent, though the editor gives each new paragraph one. */
  private static Block asInCells(Block block) {
    return block instanceof Paragraph paragraph && paragraph.style() == Paragraph.Style.BODY
        ? new Paragraph(
            paragraph.id(), paragraph.number(), Paragraph.Style.PLAIN, paragraph.content())
        : block;
  }
}
