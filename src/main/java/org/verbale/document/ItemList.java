package org.verbale.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;

/** A bulleted or ordered list. Lists nest through the blocks of their items. */
public record ItemList(Kind kind, List<Item> items) implements Block {

  /** Whether, and how, the items are counted. */
  public enum Kind {
    BULLET,
    /** 1., 2., 3. */
    DECIMAL,
    /** The letters of the document's language: (a) or a) or (أ). */
    LETTER,
    /** (i), (ii) or i), ii). */
    ROMAN
  }

  /**
   * One item.
   *
   * @param label the label as given in the source; null for the one that the kind and the language
   *     of the document give
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Item(String label, List<Block> blocks) {
    public Item {
      blocks = List.copyOf(blocks);
    }
  }

  public ItemList {
    Objects.requireNonNull(kind, "kind");
    items = List.copyOf(items);
  }
}
