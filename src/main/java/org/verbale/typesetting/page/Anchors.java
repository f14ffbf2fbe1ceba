package org.verbale.typesetting.page;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.verbale.document.Block;
import org.verbale.document.Document;
import org.verbale.document.ItemList;
import org.verbale.document.Paragraph;
import org.verbale.document.Quotation;
import org.verbale.document.Section;

/**
 * The places of a document to which links may lead, known before it is set: sections and paragraphs
 * outside of tables and notes.
 */
public final class Anchors {

  private final Map<Section, String> ofSections = new IdentityHashMap<>();
  private final Set<String> places = new HashSet<>();

  Anchors(Document document) {
    collect(document.body());
  }

  private void collect(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Section section -> {
          places.add(of(section));
          collect(section.blocks());
        }
        case Paragraph paragraph when paragraph.id() != null -> places.add(paragraph.id());
        case Quotation quotation -> collect(quotation.blocks());
        case ItemList list -> list.items().forEach(item -> collect(item.blocks()));
        default -> {
          // Nothing leads there.
        }
      }
    }
  }

  /** The identifier of a section; one is made up if it has none. */
  String of(Section section) {
    return ofSections.computeIfAbsent(
        section, key -> key.id() != null ? key.id() : "section." + (ofSections.size() + 1));
  }

  /** Whether the document has a place of that name. */
  public boolean has(String anchor) {
    return places.contains(anchor);
  }
}
