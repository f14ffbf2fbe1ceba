package org.verbale.mandate.reading;

import java.util.List;
import java.util.Map;

/**
 * The letters that older resolutions carry after their numbers, 56/24 T, brought to Latin from
 * every language: Cyrillic letters of the same look, the names of Arabic letters, Chinese stems.
 */
public final class OlderLetters {
  private static final List<String> ARABIC_NAMES =
      List.of(
          "ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء", "كاف", "لام", "ميم",
          "نون", "سين", "عين", "فاء", "صاد", "قاف", "راء", "شين", "تاء", "ثاء", "خاء", "ذال",
          "ضاد");
  private static final String CYRILLIC = "АВСЕНКМОРТХУІЅЈ";
  private static final String LATIN = "ABCEHKMOPTXYISJ";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final Map<String, String> VARIANTS = Map.of("الف", "ألف", "زين", "زاي");

  /** A letter after a number, with no further letter, figure or apostrophe behind it. */
  public static final String PATTERN =
      "(?:[A-ZＡ-Ｚ"
          + CYRILLIC
          + "]|["
          + STEMS
          + "]|"
          + String.join("|", ARABIC_NAMES)
          + "|الف)(?![\\p{L}\\p{N}'’/&&[^\\p{IsHan}]])";

  private OlderLetters() {}

  /** The Latin letter of a match of {@link #PATTERN}. */
  public static String latin(String letter) {
    char first = letter.charAt(0);
    if (letter.length() == 1) {
      if (CYRILLIC.indexOf(first) >= 0) {
        return LATIN.substring(CYRILLIC.indexOf(first), CYRILLIC.indexOf(first) + 1);
      }
      if (STEMS.indexOf(first) >= 0) {
        return String.valueOf((char) ('A' + STEMS.indexOf(first)));
      }
      return String.valueOf(first >= 'Ａ' && first <= 'Ｚ' ? (char) (first - 'Ａ' + 'A') : first);
    }
    int rank = ARABIC_NAMES.indexOf(VARIANTS.getOrDefault(letter, letter));
    return String.valueOf((char) ('A' + rank));
  }
}
