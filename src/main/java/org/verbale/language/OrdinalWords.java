package org.verbale.language;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** The ordinals 1 to 199 in words, in the gender that "session" has in the language. */
final class OrdinalWords {
  static final int MAXIMUM = 199;

  private OrdinalWords() {}

  /** The form that stands alone or before the noun: "soixante-septième", "sexagésimo primer". */
  static String nominative(int number, OfficialLanguage language) {
    return switch (language) {
      case ENGLISH -> spell(number, "en", "%spellout-ordinal-verbose");
      // ICU follows the spelling of 1990 and hyphenates "et"; the United Nations does not.
      case FRENCH -> spell(number, "fr", "%spellout-ordinal-feminine").replace("-et-", " et ");
      case SPANISH -> spell(number, "es", "%spellout-ordinal-masculine-adjective");
      case RUSSIAN -> spell(number, "ru", "%spellout-ordinal-feminine");
      case CHINESE -> "第" + spell(number, "zh", "%spellout-cardinal");
      case ARABIC -> ArabicOrdinals.format(number, false);
    };
  }

  /** The form after "at its": inflected in Russian and Arabic. */
  static String afterAtIts(int number, OfficialLanguage language) {
    return switch (language) {
      case RUSSIAN -> spell(number, "ru", "%spellout-ordinal-feminine-locative");
      case ARABIC -> ArabicOrdinals.format(number, true);
      default -> nominative(number, language);
    };
  }

  /** Every form in which a text may write the ordinal. */
  static List<String> allForms(int number, OfficialLanguage language) {
    String nominative = nominative(number, language);
    List<String> forms = new ArrayList<>(List.of(nominative));
    switch (language) {
      case ENGLISH -> forms.add(spell(number, "en", "%spellout-ordinal"));
      case FRENCH -> forms.add(spell(number, "fr", "%spellout-ordinal-masculine"));
      case SPANISH -> forms.addAll(spanishForms(number));
      case RUSSIAN -> forms.addAll(russianForms(nominative));
      case ARABIC -> forms.add(ArabicOrdinals.format(number, true));
      case CHINESE -> {}
    }
    return forms;
  }

  private static List<String> spanishForms(int number) {
    String older = spell(number, "es", "%spellout-ordinal-masculine");
    // Eleventh and twelfth are met in both their Latin and their regular forms.
    return List.of(older, older.replaceAll("(primer|tercer)o$", "$1"));
  }

  private static List<String> russianForms(String nominative) {
    boolean soft = nominative.endsWith("ья");
    String stem = nominative.substring(0, nominative.length() - (soft ? 1 : 2));
    List<String> forms = new ArrayList<>();
    String[] endings =
        soft
            ? new String[] {"ей", "ю", "и", "их", "им", "ими"}
            : new String[] {"ой", "ую", "ые", "ых", "ым", "ыми", "ою"};
    for (String ending : endings) {
      forms.add(stem + ending);
    }
    return forms;
  }

  private static String spell(int number, String language, String rules) {
    return new RuleBasedNumberFormat(new ULocale(language), RuleBasedNumberFormat.SPELLOUT)
        .format(number, rules);
  }
}
