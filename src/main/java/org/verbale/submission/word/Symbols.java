package org.verbale.submission.word;

import java.util.Locale;
import java.util.Map;

/**
 * The signs of picture fonts as characters of their own: the whole of Symbol that Unicode has, and
 * the bullets, ticks and arrows of Wingdings that people use.
 */
final class Symbols {
  /** Stands for a sign without a counterpart. */
  static final String UNKNOWN = "□";

  /** Symbol from 0x41 on: letters and letter-like signs, a character each; a space for none. */
  private static final String GREEK_CAPITALS = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";

  private static final String GREEK_SMALL = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";
  private static final int FIRST_CAPITAL = 'A';
  private static final int FIRST_SMALL = 'a';

  /** Symbol from 0xA1 on. */
  private static final String SYMBOL_HIGH =
      "ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…   ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑";

  private static final int FIRST_HIGH = 0xA1;

  private static final Map<Integer, String> WINGDINGS =
      Map.ofEntries(
          Map.entry(0x28, "☎"),
          Map.entry(0x2A, "✉"),
          Map.entry(0x6C, "●"),
          Map.entry(0x6E, "■"),
          Map.entry(0x6F, "□"),
          Map.entry(0x71, "❑"),
          Map.entry(0x72, "❒"),
          Map.entry(0x75, "◆"),
          Map.entry(0x76, "❖"),
          Map.entry(0x9F, "•"),
          Map.entry(0xA7, "▪"),
          Map.entry(0xA8, "☐"),
          Map.entry(0xD8, "➢"),
          Map.entry(0xDF, "←"),
          Map.entry(0xE0, "→"),
          Map.entry(0xE8, "➔"),
          Map.entry(0xFB, "✗"),
          Map.entry(0xFC, "✓"),
          Map.entry(0xFD, "☒"),
          Map.entry(0xFE, "☑"));

  private Symbols() {}

  /**
   * The character of a sign.
   *
   * @param code hexadecimal, as {@code w:sym} gives it
   * @return null if there is no counterpart
   */
  static String character(String font, String code) {
    try {
      return code == null ? null : character(font, Integer.parseInt(code.strip(), 16));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** A text of a picture font with its signs as characters of their own. */
  static String inText(String font, String text) {
    if (text.chars().noneMatch(Symbols::isPrivate)) {
      return text;
    }
    var readable = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              var sign = isPrivate(c) ? character(font, c) : null;
              readable.append(sign != null ? sign : Character.toString(c));
            });
    return readable.toString();
  }

  private static boolean isPrivate(int character) {
    return character >= 0xF020 && character <= 0xF0FF;
  }

  private static String character(String font, int code) {
    int sign = isPrivate(code) ? code - 0xF000 : code;
    return switch (font == null ? "" : font.toLowerCase(Locale.ROOT)) {
      case "symbol" -> ofSymbol(sign);
      case "wingdings" -> WINGDINGS.get(sign);
      // Any other font has the characters of Unicode at their places.
      default -> isPrivate(code) || !isCharacter(sign) ? null : Character.toString(sign);
    };
  }

  private static boolean isCharacter(int code) {
    return code >= ' '
        && Character.isDefined(code)
        && !Character.isISOControl(code)
        && !(code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE);
  }

  private static String ofSymbol(int sign) {
    if (sign >= '0' && sign <= '9') {
      return Character.toString(sign);
    }
    var found = at(GREEK_CAPITALS, sign - FIRST_CAPITAL);
    found = found == null ? at(GREEK_SMALL, sign - FIRST_SMALL) : found;
    found = found == null ? at(SYMBOL_HIGH, sign - FIRST_HIGH) : found;
    return found == null && sign >= ' ' && sign < FIRST_CAPITAL ? Character.toString(sign) : found;
  }

  private static String at(String table, int index) {
    return index < 0 || index >= table.length() || table.charAt(index) == ' '
        ? null
        : table.substring(index, index + 1);
  }
}
