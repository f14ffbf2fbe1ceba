package org.verbale.request.note;

import org.verbale.language.AgendaItems;
import org.verbale.language.OfficialLanguage;

/** The letter of a list item as a language writes it: (a), a), (أ). */
final class ListLetters {

  private ListLetters() {}

  /** The bare Latin letter of a sub-paragraph, dressed for a language. */
  static String format(String letter, OfficialLanguage language) {
    // Most languages leave a space after the number of an item, Chinese leaves none.
    return AgendaItems.format("1 (" + letter + ")", language).substring(1).strip();
  }
}
