package org.verbale.submission.word;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.verbale.document.ItemList;

/**
 * A block of a Word file in the flat form that programs read.
 *
 * @param level of a heading as Word gives it, of a list item its depth, both from 1; null for
 *     others
 * @param text the words; cells of a table parted by tabs, its rows and forced line breaks by line
 *     feeds; without footnotes
 * @param listKind how the list of an item is counted; null for others
 */
public record ReadBlock(Type type, Integer level, String text, ListKind listKind) {

  /** What a block is. */
  public enum Type {
    HEADING("heading"),
    PARAGRAPH("paragraph"),
    LIST_ITEM("listItem"),
    TABLE("table");

    private final String code;

    Type(String code) {
      this.code = code;
    }

    @JsonValue
    public String code() {
      return code;
    }
  }

  /** How the items of a list are counted. */
  public enum ListKind {
    BULLET,
    DECIMAL,
    LETTER,
    ROMAN;

    static ListKind of(ItemList.Kind kind) {
      return valueOf(kind.name());
    }

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
