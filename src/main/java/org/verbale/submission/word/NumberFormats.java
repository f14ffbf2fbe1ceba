package org.verbale.submission.word;

import java.util.Locale;

/** Writes the number of an item in the formats of Word (ISO/IEC 29500-1, 17.18.59). */
final class NumberFormats {
  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
  private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя";
  private static final String ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
  private static final String ARABIC = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String CHINESE = "零一二三四五六七八九";
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int LARGEST_ROMAN = 3999;
  private static final int LARGEST_CHINESE = 99;
  private static final int MOST_REPEATS = 4;

  private NumberFormats() {}

  /** The number in that format; in plain digits where the format, or the number in it, is rare. */
  static String format(String format, int number) {
    return switch (format) {
      case "lowerLetter" -> letters(LATIN, number);
      case "upperLetter" -> letters(LATIN, number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "russianLower" -> letters(RUSSIAN, number);
      case "russianUpper" -> letters(RUSSIAN, number).toUpperCase(Locale.ROOT);
      case "arabicAbjad" -> letters(ABJAD, number);
      case "arabicAlpha" -> letters(ARABIC, number);
      case "ideographTraditional" -> letters(STEMS, number);
      case "chineseCounting",
          "chineseCountingThousand",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "japaneseCounting",
          "ideographDigital" ->
          chinese(number);
      case "decimalZero" -> number >= 0 && number < 10 ? "0" + number : String.valueOf(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          number >= 1 && number <= 20
              ? Character.toString('①' + number - 1)
              : String.valueOf(number);
      default -> String.valueOf(number);
    };
  }

  /** a to z, then aa to zz: the letter repeated, as Word counts on. */
  private static String letters(String alphabet, int number) {
    if (number < 1 || number > alphabet.length() * MOST_REPEATS) {
      return String.valueOf(number);
    }
    int index = (number - 1) % alphabet.length();
    int repeats = (number - 1) / alphabet.length() + 1;
    return alphabet.substring(index, index + 1).repeat(repeats);
  }

  private static String roman(int number) {
    if (number < 1 || number > LARGEST_ROMAN) {
      return String.valueOf(number);
    }
    var roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        roman.append(ROMAN_SIGNS[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return roman.toString();
  }

  private static String chinese(int number) {
    if (number < 0 || number > LARGEST_CHINESE) {
      return String.valueOf(number);
    }
    if (number < 10) {
      return CHINESE.substring(number, number + 1);
    }
    int tens = number / 10;
    int ones = number % 10;
    return (tens == 1 ? "" : CHINESE.substring(tens, tens + 1))
        + "十"
        + (ones == 0 ? "" : CHINESE.substring(ones, ones + 1));
  }
}
