package org.verbale.language;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/**
 * Words reduced to what a reader compares: small letters, no accents, one form of each letter.
 * Works on single words and on whole texts.
 */
public final class BareWords {
  private BareWords() {}

  /** The bare form of a word: "Soixante" and "SOIXANTE", "Ёлка" and "елка", "أولى" and "اولي". */
  public static String of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (isAscii(lower)) {
      return lower;
    }
    // Compatibility forms too: full-width digits, ligatures and Arabic presentation forms.
    String apart = Normalizer2.getNFKDInstance().normalize(lower);
    StringBuilder bare = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\u0640') {
        bare.append(oneForm(c));
      }
    }
    return bare.toString();
  }

  private static char oneForm(char c) {
    return switch (c) {
      case '\u0649' -> '\u064A'; // alef maksura, often typed for yeh and the other way round
      case '\u0629' -> '\u0647'; // teh marbuta, often typed as heh
      case '\u0671' -> '\u0627';
      default -> asciiDigit(c);
    };
  }

  private static char asciiDigit(char c) {
    int value = c > '9' && Character.isDigit(c) ? Character.digit(c, 10) : -1;
    return value < 0 ? c : (char) ('0' + value);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
