package org.verbale.report.composing;

import org.verbale.language.OfficialLanguage;
import org.verbale.language.Phrases;

/** The numbers of a report's sections: I, II; 一, 二; أولا, ثانيا. */
final class SectionNumbers {

  private static final String[] ROMAN = {
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"
  };
  private static final String[] CHINESE = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
  private static final String[] ARABIC = {
    "أولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثامنا", "تاسعا", "عاشرا"
  };

  /** Of a thing in the masculine, with the article: "the first annex". */
  private static final String[] ARABIC_OF_ANNEXES = {
    "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع",
    "العاشر"
  };

  private SectionNumbers() {}

  /**
   * What stands over an annex: "Annex" alone, "Annex I" beside others. From 1 to 10.
   *
   * @param count how many there are
   */
  static String annex(int number, int count, OfficialLanguage language) {
    Phrases phrases = Phrases.of(language);
    if (count == 1) {
      return phrases.get("annex");
    }
    boolean isArabic = language == OfficialLanguage.ARABIC;
    String which = isArabic ? ARABIC_OF_ANNEXES[number - 1] : name(number, language);
    return phrases.format("annexNumbered", which);
  }

  /** As a sentence names the section: "II". From 1 to 10. */
  static String name(int number, OfficialLanguage language) {
    return switch (language) {
      case CHINESE -> CHINESE[number - 1];
      case ARABIC -> ARABIC[number - 1];
      default -> ROMAN[number - 1];
    };
  }

  /** As it stands before the heading: "II.", "二.", "ثانيا -". */
  static String label(int number, OfficialLanguage language) {
    return Phrases.of(language).format("sectionHeading", name(number, language), "").strip();
  }
}
