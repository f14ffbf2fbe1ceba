package org.verbale.language;

/** The quotation marks of a language, as United Nations documents use them. */
public final class QuotationMarks {
  private static final String NO_BREAK_SPACE = "\u00A0";

  private QuotationMarks() {}

  /** The text in quotation marks; in French with no-break spaces inside. */
  public static String quote(String text, OfficialLanguage language) {
    return opening(language) + text + closing(language);
  }

  /** What stands before quoted words, its space included. */
  public static String opening(OfficialLanguage language) {
    return switch (language) {
      case ENGLISH, SPANISH, CHINESE -> "\u201C";
      case FRENCH -> "«" + NO_BREAK_SPACE;
      case RUSSIAN -> "«";
      case ARABIC -> "\u201D";
    };
  }

  /** What stands after quoted words, its space included. */
  public static String closing(OfficialLanguage language) {
    return switch (language) {
      case ENGLISH, SPANISH, CHINESE -> "\u201D";
      case FRENCH -> NO_BREAK_SPACE + "»";
      case RUSSIAN -> "»";
      case ARABIC -> "\u201C";
    };
  }
}
