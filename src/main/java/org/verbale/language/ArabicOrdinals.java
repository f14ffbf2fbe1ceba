package org.verbale.language;

/**
 * Feminine definite ordinals of Arabic for 1 to 199, as sessions (الدورة) carry them. ICU spells
 * none above ten.
 */
final class ArabicOrdinals {
  private static final String[] UNITS = {
    "", "الأولى", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة",
    "التاسعة", "العاشرة"
  };
  private static final String[] TENS = {
    "", "", "العشر", "الثلاث", "الأربع", "الخمس", "الست", "السبع", "الثمان", "التسع"
  };
  private static final String HUNDRED = "المائة";

  private ArabicOrdinals() {}

  /**
   * "السابعة والستون", in the genitive "السابعة والستين".
   *
   * @param genitive whether the tens end in ـين, as after a preposition
   */
  static String format(int number, boolean genitive) {
    if (number == 100) {
      return HUNDRED;
    }
    String belowHundred = belowHundred(number % 100, genitive ? "ين" : "ون");
    return number < 100 ? belowHundred : belowHundred + " بعد " + HUNDRED;
  }

  private static String belowHundred(int number, String ending) {
    if (number <= 10) {
      return UNITS[number];
    }
    if (number < 20) {
      // Eleventh takes its own form of "first".
      return (number == 11 ? "الحادية" : UNITS[number - 10]) + " عشرة";
    }
    String tens = TENS[number / 10] + ending;
    int unit = number % 10;
    if (unit == 0) {
      return tens;
    }
    return (unit == 1 ? "الحادية" : UNITS[unit]) + " و" + tens;
  }
}
