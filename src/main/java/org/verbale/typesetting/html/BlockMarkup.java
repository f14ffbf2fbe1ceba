package org.verbale.typesetting.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.verbale.language.OfficialLanguage;
import org.verbale.typesetting.ItemLabels;
import org.verbale.typesetting.html.InlineMarkup.Called;

/** Blocks as HTML. */
final class BlockMarkup {

  private static final int DEEPEST_HEADING = 6;

  /** The page's style sheet knows the widths of columns in steps of so many per cent. */
  private static final int STEP = 5;

  private final Markup html;
  private final OfficialLanguage language;
  private final InlineMarkup inlines;
  private final boolean styled;
  private final Map<Section, String> anchors = new IdentityHashMap<>();

  /**
   * @param styled whether the file may say by attributes how wide a column is; a page of the
   *     portal, whose policy forbids that, gets classes
   */
  BlockMarkup(Markup html, OfficialLanguage language, boolean styled) {
    this.html = html;
    this.language = language;
    this.styled = styled;
    this.inlines = new InlineMarkup(html);
  }

  InlineMarkup inlines() {
    return inlines;
  }

  /** The identifier that links to a section lead to; one is made up if it has none. */
  String anchor(Section section) {
    return anchors.computeIfAbsent(
        section, key -> key.id() != null ? key.id() : "section-" + (anchors.size() + 1));
  }

  /**
   * @param level of the headings of sections among the blocks: 2 for h2
   */
  void addAll(List<Block> blocks, int level) {
    blocks.forEach(block -> add(block, level));
  }

  private void add(Block block, int level) {
    switch (block) {
      case Section section -> add(section, level);
      case Paragraph paragraph -> add(paragraph);
      case ItemList list -> add(list, level);
      case Quotation quotation -> {
        html.open("blockquote").newLine();
        addAll(quotation.blocks(), level);
        html.close("blockquote").newLine();
      }
      case Table table -> add(table, level);
      case Provenance provenance -> add(provenance);
      case ClosingRule rule -> html.open("hr", "class", "closing").newLine();
      case PageBreak pageBreak -> html.open("div", "class", "page-break").close("div").newLine();
    }
  }

  private void add(Section section, int level) {
    String heading = "h" + Math.min(level, DEEPEST_HEADING);
    String role = section.role().name().toLowerCase(Locale.ROOT);
    html.open("section", "class", role, "id", anchor(section)).newLine().open(heading);
    if (section.number() != null) {
      html.element("span", section.number(), "class", "number").text(" ");
      if (section.role() == Section.Role.ANNEX) {
        html.open("br");
      }
    }
    inlines.add(section.heading());
    html.close(heading).newLine();
    addAll(section.blocks(), level + 1);
    html.close("section").newLine();
  }

  private void add(Paragraph paragraph) {
    String style = paragraph.style().name().toLowerCase(Locale.ROOT).replace('_', '-');
    html.open("p", "class", style, "id", paragraph.id());
    if (paragraph.number() != null) {
      html.element("span", paragraph.number(), "class", "number").text(" ");
    }
    inlines.add(paragraph.content());
    html.close("p").newLine();
  }

  private void add(ItemList list, int level) {
    String element = list.kind() == ItemList.Kind.BULLET ? "ul" : "ol";
    html.open(element, "class", "items").newLine();
    for (int at = 0; at < list.items().size(); at++) {
      html.open("li").newLine();
      String label = ItemLabels.label(language, list, at);
      html.element("span", label, "class", "label").newLine();
      html.open("div").newLine();
      addAll(list.items().get(at).blocks(), level);
      html.close("div").close("li").newLine();
    }
    html.close(element).newLine();
  }

  private void add(Provenance provenance) {
    html.open("p", "class", "provenance");
    boolean isFirst = true;
    for (List<Inline> line : provenance.lines()) {
      if (!isFirst) {
        html.open("br");
      }
      inlines.add(line);
      isFirst = false;
    }
    html.close("p").newLine();
  }

  private void add(Table table, int level) {
    html.open("table").newLine();
    if (!table.caption().isEmpty()) {
      html.open("caption");
      inlines.add(table.caption());
      html.close("caption").newLine();
    }
    addColumns(table);
    addRows(table.rows().subList(0, table.headerRows()), "thead", "th", level);
    addRows(table.rows().subList(table.headerRows(), table.rows().size()), "tbody", "td", level);
    html.close("table").newLine();
  }

  private void addColumns(Table table) {
    double total = table.columnWidths().stream().mapToDouble(Double::doubleValue).sum();
    html.open("colgroup");
    for (double width : table.columnWidths()) {
      double share = width / total * 100;
      if (styled) {
        html.open("col", "style", "width:" + Math.round(share) + "%");
      } else {
        html.open("col", "class", "share-" + Math.max(1, Math.round(share / STEP)) * STEP);
      }
    }
    html.close("colgroup").newLine();
  }

  private void addRows(List<Table.Row> rows, String group, String cellElement, int level) {
    if (rows.isEmpty()) {
      return;
    }
    html.open(group).newLine();
    for (Table.Row row : rows) {
      html.open("tr").newLine();
      for (Table.Cell cell : row.cells()) {
        String span = cell.columnSpan() > 1 ? String.valueOf(cell.columnSpan()) : null;
        String scope = cellElement.equals("th") ? "col" : null;
        html.open(cellElement, "colspan", span, "scope", scope).newLine();
        addAll(cell.blocks(), level);
        html.close(cellElement).newLine();
      }
      html.close("tr").newLine();
    }
    html.close(group).newLine();
  }

  /** The footnotes, each with a way back to where it is called. */
  void addNotes() {
    if (inlines.called().isEmpty()) {
      return;
    }
    html.open("aside", "class", "notes", "role", "doc-endnotes").newLine();
    // A note may call another: the list grows while it is read.
    for (int at = 0; at < inlines.called().size(); at++) {
      Called note = inlines.called().get(at);
      html.open("div", "class", "note", "id", "note-" + note.index()).newLine();
      html.open("a", "class", "back", "href", "#call-" + note.index(), "role", "doc-backlink");
      html.text(note.label()).close("a").newLine().open("div").newLine();
      addAll(note.footnote().content(), DEEPEST_HEADING);
      html.close("div").close("div").newLine();
    }
    html.close("aside").newLine();
  }
}
