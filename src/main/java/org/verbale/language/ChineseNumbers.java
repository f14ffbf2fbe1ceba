package org.verbale.language;

import java.util.OptionalInt;

/** Numbers up to 999 in Chinese characters or in digits of any script. */
public final class ChineseNumbers {
  private static final String DIGITS = "零一二三四五六七八九";

  private ChineseNumbers() {}

  /** The value of "77", "七十七", "一百零一" or "一百〇一"; nothing if it is no such number. */
  public static OptionalInt value(String text) {
    if (text.isEmpty() || text.length() > 6) {
      return OptionalInt.empty();
    }
    int total = 0;
    int pending = 0;
    boolean inDigits = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = digit(c);
      if (c == '百' || c == '十') {
        total += Math.max(pending, 1) * (c == '百' ? 100 : 10);
        pending = 0;
        inDigits = false;
      } else if (digit < 0) {
        return OptionalInt.empty();
      } else {
        pending = inDigits ? pending * 10 + digit : digit;
        inDigits = digit > 0 || inDigits;
      }
    }
    return OptionalInt.of(total + pending);
  }

  /** The value of digits one after the other, as in the year "二〇一二". */
  static int digits(String text) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      value = value * 10 + Math.max(digit(text.charAt(i)), 0);
    }
    return value;
  }

  private static int digit(char c) {
    if (c == '〇' || c == '○') {
      return 0;
    }
    int chinese = DIGITS.indexOf(c);
    return chinese >= 0 ? chinese : Character.digit(c, 10);
  }
}
