package org.verbale.submission.word;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;
import org.verbale.language.TextDirection;

/** What the letters of a text say about its direction and about the language it claims to be in. */
final class Scripts {
  /** Languages that write another script than the Latin one; all others here write Latin. */
  private static final Map<String, UnicodeScript> OF_LANGUAGE =
      Map.ofEntries(
          Map.entry("ar", UnicodeScript.ARABIC),
          Map.entry("fa", UnicodeScript.ARABIC),
          Map.entry("ur", UnicodeScript.ARABIC),
          Map.entry("ps", UnicodeScript.ARABIC),
          Map.entry("he", UnicodeScript.HEBREW),
          Map.entry("ru", UnicodeScript.CYRILLIC),
          Map.entry("uk", UnicodeScript.CYRILLIC),
          Map.entry("be", UnicodeScript.CYRILLIC),
          Map.entry("bg", UnicodeScript.CYRILLIC),
          Map.entry("mk", UnicodeScript.CYRILLIC),
          Map.entry("mn", UnicodeScript.CYRILLIC),
          Map.entry("kk", UnicodeScript.CYRILLIC),
          Map.entry("ky", UnicodeScript.CYRILLIC),
          Map.entry("tg", UnicodeScript.CYRILLIC),
          Map.entry("zh", UnicodeScript.HAN),
          Map.entry("el", UnicodeScript.GREEK),
          Map.entry("hy", UnicodeScript.ARMENIAN),
          Map.entry("ka", UnicodeScript.GEORGIAN),
          Map.entry("am", UnicodeScript.ETHIOPIC),
          Map.entry("th", UnicodeScript.THAI),
          Map.entry("hi", UnicodeScript.DEVANAGARI),
          Map.entry("ne", UnicodeScript.DEVANAGARI));

  private Scripts() {}

  /** The letters' direction; null where there are none, or of both. */
  static TextDirection direction(String text) {
    int balance = balance(text);
    int letters = strong(text);
    if (letters == 0 || Math.abs(balance) != letters) {
      return null;
    }
    return balance > 0 ? TextDirection.RIGHT_TO_LEFT : TextDirection.LEFT_TO_RIGHT;
  }

  /** How many more letters run from right to left than from left to right. */
  static int balance(String text) {
    return text.codePoints().map(Scripts::sign).sum();
  }

  /** Whether a text can be in a language: its first letter is of that language's script. */
  static boolean fits(String language, String text) {
    var script = script(text);
    if (script == null) {
      return false;
    }
    var primary = primary(language);
    if (primary.equals("ja") || primary.equals("ko")) {
      return script != UnicodeScript.LATIN;
    }
    return script == OF_LANGUAGE.getOrDefault(primary, UnicodeScript.LATIN);
  }

  /** The script of the first letter; null where there is none. */
  static UnicodeScript script(String text) {
    var letter = text.codePoints().filter(Character::isLetter).findFirst();
    return letter.isPresent() ? UnicodeScript.of(letter.getAsInt()) : null;
  }

  /** The language without its country: {@code fr} of {@code fr-CH}. */
  static String primary(String language) {
    int dash = language.indexOf('-');
    var primary = dash < 0 ? language : language.substring(0, dash);
    return primary.toLowerCase(Locale.ROOT);
  }

  private static int strong(String text) {
    return (int) text.codePoints().filter(c -> sign(c) != 0).count();
  }

  private static int sign(int character) {
    return switch (Character.getDirectionality(character)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          1;
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
      default -> 0;
    };
  }
}
