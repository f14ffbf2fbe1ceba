package org.verbale.language;

import java.util.List;

/** Names in a row, with the comma of the language between them. */
public final class NameLists {

  private NameLists() {}

  /** "Chad, Cuba"; the Arabic comma in Arabic, the enumeration comma in Chinese. */
  public static String joined(List<String> names, OfficialLanguage language) {
    return String.join(comma(language), names);
  }

  /** What stands between two of a row, its space included. */
  public static String comma(OfficialLanguage language) {
    return switch (language) {
      case ARABIC -> "، ";
      case CHINESE -> "、";
      default -> ", ";
    };
  }

  /** What stands between two of a row that have commas themselves, its space included. */
  public static String semicolon(OfficialLanguage language) {
    return switch (language) {
      case ARABIC -> "؛ ";
      case CHINESE -> "；";
      default -> "; ";
    };
  }
}
