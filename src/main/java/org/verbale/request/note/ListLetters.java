package org.verbale.request.note;

import org.verbale.language.AgendaItems;
import org.verbale.language.OfficialLanguage;

/** The letter of a list item as a language writes it: (a), a), (أ). */
final class ListLetters {

  private ListLetters() {}

  /** The bare Latin letter of a sub-paragraph, dressed for a language. */
  static String format(String letter, OfficialLanguage language) {
    var item = AgendaItems.format("1 (" + letter + ")", language);
    return item.startsWith("1 ") ? item.substring(2) : item;
  }
}
