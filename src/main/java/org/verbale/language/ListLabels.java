package org.verbale.language;

/**
 * The labels of ordered lists as the six language versions print them: {@code (a)} and {@code (i)}
 * in English, {@code a)} and {@code i)} in French, Spanish and Russian, the abjad letters in
 * Arabic.
 */
public final class ListLabels {

  /** The letters of the alphabet in the order in which Arabic counts with them. */
  private static final String[] ABJAD = {
    "أ", "ب", "ج", "د", "هـ", "و", "ز", "ح", "ط", "ي", "ك", "ل", "م", "ن", "س", "ع", "ف", "ص", "ق",
    "ر", "ش", "ت", "ث", "خ", "ذ", "ض", "ظ", "غ"
  };

  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_LETTERS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private ListLabels() {}

  /**
   * The label of the first level: a letter.
   *
   * @param position counted from 1
   */
  public static String letter(OfficialLanguage language, int position) {
    String letter = language == OfficialLanguage.ARABIC ? abjad(position) : latinLetter(position);
    return enclosed(language, letter);
  }

  /**
   * The label of the second level: a small Roman numeral; a figure in quotation marks in Arabic.
   *
   * @param position counted from 1
   */
  public static String roman(OfficialLanguage language, int position) {
    if (language == OfficialLanguage.ARABIC) {
      return "‘" + position + "’";
    }
    return enclosed(language, romanNumeral(position));
  }

  /**
   * A plain figure.
   *
   * @param position counted from 1
   */
  public static String decimal(OfficialLanguage language, int position) {
    return language == OfficialLanguage.ARABIC ? position + " -" : position + ".";
  }

  private static String enclosed(OfficialLanguage language, String label) {
    return switch (language) {
      case ENGLISH, ARABIC, CHINESE -> "(" + label + ")";
      case FRENCH, SPANISH, RUSSIAN -> label + ")";
    };
  }

  /** a … z, then aa, bb, … as lists of the United Nations go on. */
  private static String latinLetter(int position) {
    int index = position - 1;
    return String.valueOf((char) ('a' + index % 26)).repeat(index / 26 + 1);
  }

  private static String abjad(int position) {
    int index = position - 1;
    return ABJAD[index % ABJAD.length].repeat(index / ABJAD.length + 1);
  }

  private static String romanNumeral(int position) {
    StringBuilder numeral = new StringBuilder();
    int rest = position;
    for (int value = 0; value < ROMAN_VALUES.length; value++) {
      while (rest >= ROMAN_VALUES[value]) {
        numeral.append(ROMAN_LETTERS[value]);
        rest -= ROMAN_VALUES[value];
      }
    }
    return numeral.toString();
  }
}
