package org.verbale.typesetting.akn;

import java.util.List;
import java.util.Locale;
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

/** Blocks as elements of Akoma Ntoso. */
final class AknBlocks {

  private final AknWriter akn;
  private final OfficialLanguage language;
  private final AknInlines inlines;

  AknBlocks(AknWriter akn, OfficialLanguage language) {
    this.akn = akn;
    this.language = language;
    this.inlines = new AknInlines(akn, this);
  }

  AknInlines inlines() {
    return inlines;
  }

  /**
   * Adds blocks where the hierarchy allows no loose ones: sections and numbered paragraphs are
   * elements of their own, what stands between them goes into containers.
   */
  void addHierarchy(List<Block> blocks) {
    int at = 0;
    while (at < blocks.size()) {
      if (isHierarchical(blocks.get(at))) {
        addHierarchical(blocks.get(at));
        at++;
        continue;
      }
      int end = at;
      while (end < blocks.size() && !isHierarchical(blocks.get(end))) {
        end++;
      }
      akn.openNumbered("hcontainer", "hcontainer", "name", "passage");
      addContent(blocks.subList(at, end));
      akn.close();
      at = end;
    }
  }

  private static boolean isHierarchical(Block block) {
    return block instanceof Section
        || block instanceof Paragraph paragraph && paragraph.number() != null;
  }

  private void addHierarchical(Block block) {
    if (block instanceof Section section) {
      addSection(section);
    } else if (block instanceof Paragraph paragraph) {
      akn.openNumbered("paragraph", "para", "wId", paragraph.id());
      akn.element("num", paragraph.number());
      akn.openNumbered("content", "content").open("p");
      inlines.add(paragraph.content());
      akn.close().close().close();
    }
  }

  private void addSection(Section section) {
    String role = section.role().name().toLowerCase(Locale.ROOT);
    akn.openNumbered("section", "sec", "class", role, "wId", section.id());
    if (section.number() != null) {
      akn.element("num", section.number());
    }
    akn.open("heading");
    inlines.add(section.heading());
    akn.close();
    if (section.blocks().stream().anyMatch(AknBlocks::isHierarchical)) {
      addHierarchy(section.blocks());
    } else {
      addContent(section.blocks());
    }
    akn.close();
  }

  private void addContent(List<Block> blocks) {
    akn.openNumbered("content", "content");
    blocks.forEach(this::add);
    akn.close();
  }

  /** A block where blocks may stand: lists, cells, notes, quotations. */
  private void add(Block block) {
    switch (block) {
      case Section section -> addAsContainer(section);
      case Paragraph paragraph -> addParagraph(paragraph);
      case ItemList list -> addList(list);
      case Quotation quotation -> {
        akn.openNumbered("blockContainer", "quotation", "class", "quotation");
        addAtLeastOne(quotation.blocks());
        akn.close();
      }
      case Table table -> addTable(table);
      case Provenance provenance -> {
        for (List<Inline> line : provenance.lines()) {
          akn.open("p", "class", "provenance");
          inlines.add(line);
          akn.close();
        }
      }
      case ClosingRule rule -> akn.empty("p", "class", "closingRule");
      case PageBreak pageBreak -> akn.empty("p", "class", "pageBreak");
    }
  }

  /** A section inside a list, a cell or a note, where the hierarchy cannot go. */
  private void addAsContainer(Section section) {
    akn.openNumbered("blockContainer", "container", "class", "section");
    if (section.number() != null) {
      akn.element("num", section.number());
    }
    akn.open("heading");
    inlines.add(section.heading());
    akn.close();
    addAtLeastOne(section.blocks());
    akn.close();
  }

  private void addParagraph(Paragraph paragraph) {
    String style = paragraph.style() == Paragraph.Style.BODY ? null : paragraph.style().name();
    akn.open("p", "class", style, "wId", paragraph.id());
    if (paragraph.number() != null) {
      akn.text(paragraph.number() + " ");
    }
    inlines.add(paragraph.content());
    akn.close();
  }

  /** Elements that must not be empty get an empty paragraph. */
  void addAtLeastOne(List<Block> blocks) {
    if (blocks.isEmpty()) {
      akn.empty("p");
    }
    blocks.forEach(this::add);
  }

  private void addList(ItemList list) {
    if (list.items().isEmpty()) {
      return;
    }
    akn.openNumbered("blockList", "list", "class", list.kind().name().toLowerCase(Locale.ROOT));
    for (int at = 0; at < list.items().size(); at++) {
      akn.openNumbered("item", "item");
      akn.element("num", ItemLabels.label(language, list, at));
      addAtLeastOne(list.items().get(at).blocks());
      akn.close();
    }
    akn.close();
  }

  private void addTable(Table table) {
    akn.openNumbered("table", "table");
    if (!table.caption().isEmpty()) {
      akn.open("caption");
      inlines.add(table.caption());
      akn.close();
    }
    for (int row = 0; row < table.rows().size(); row++) {
      akn.open("tr");
      for (Table.Cell cell : table.rows().get(row).cells()) {
        String span = cell.columnSpan() > 1 ? String.valueOf(cell.columnSpan()) : null;
        akn.open(row < table.headerRows() ? "th" : "td", "colspan", span);
        addAtLeastOne(cell.blocks());
        akn.close();
      }
      akn.close();
    }
    akn.close();
  }
}
