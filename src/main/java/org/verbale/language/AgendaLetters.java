package org.verbale.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The letters of agenda sub-items: Latin in five languages, abjad letters in Arabic. */
final class AgendaLetters {
  private static final List<String> ABJAD =
      List.of(
          "أ", "ب", "ج", "د", "هـ", "و", "ز", "ح", "ط", "ي", "ك", "ل", "م", "ن", "س", "ع", "ف", "ص",
          "ق", "ر", "ش", "ت", "ث", "خ", "ذ", "ض", "ظ", "غ");
  // Typists take Cyrillic letters for Latin ones of the same look; the others count in order.
  private static final String CYRILLIC = "аеорсухктмбвгджзил";
  private static final String LATIN_OF_CYRILLIC = "aeopcyxktmbcdeghil";

  private AgendaLetters() {}

  /** The Arabic letter of a Latin one: "ح" for "h", "ظ" for "aa"; a letter unknown stays. */
  static String arabic(String latin) {
    int rank = rank(latin);
    return rank < 1 || rank > ABJAD.size() ? latin : ABJAD.get(rank - 1);
  }

  /** The Latin letter of a letter in any script, lower case; nothing if it is none. */
  static Optional<String> latin(String letter) {
    String lower = letter.strip().toLowerCase(Locale.ROOT);
    if (lower.matches("[a-z]{1,2}")) {
      return Optional.of(lower);
    }
    if (lower.length() == 1 && CYRILLIC.contains(lower)) {
      int at = CYRILLIC.indexOf(lower);
      return Optional.of(LATIN_OF_CYRILLIC.substring(at, at + 1));
    }
    String bare = lower.replace("ـ", "").replace('ا', 'أ');
    for (int i = 0; i < ABJAD.size(); i++) {
      if (ABJAD.get(i).replace("ـ", "").equals(bare)) {
        return Optional.of(ofRank(i + 1));
      }
    }
    return Optional.empty();
  }

  /** 1 for a, 26 for z, 27 for aa, 28 for bb. */
  private static int rank(String latin) {
    if (latin.length() == 2 && latin.charAt(0) == latin.charAt(1)) {
      return 27 + latin.charAt(0) - 'a';
    }
    return latin.length() == 1 ? latin.charAt(0) - 'a' + 1 : 0;
  }

  private static String ofRank(int rank) {
    return rank <= 26
        ? String.valueOf((char) ('a' + rank - 1))
        : String.valueOf((char) ('a' + rank - 27)).repeat(2);
  }
}
