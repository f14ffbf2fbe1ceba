package org.verbale.typesetting;

import org.verbale.document.ItemList;
import org.verbale.language.ListLabels;
import org.verbale.language.OfficialLanguage;

/** The labels that stand before the items of a list, the same in every format. */
public final class ItemLabels {

  private static final String BULLET = "•";

  private ItemLabels() {}

  /**
   * The label of an item.
   *
   * @param index counted from 0
   */
  public static String label(OfficialLanguage language, ItemList list, int index) {
    String given = list.items().get(index).label();
    if (given != null) {
      return given;
    }
    int position = index + 1;
    return switch (list.kind()) {
      case BULLET -> BULLET;
      case DECIMAL -> ListLabels.decimal(language, position);
      case LETTER -> ListLabels.letter(language, position);
      case ROMAN -> ListLabels.roman(language, position);
    };
  }
}
