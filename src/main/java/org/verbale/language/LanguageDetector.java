package org.verbale.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells in which of the official languages a text is written: by its script, and among the three in
 * Latin letters by their commonest words.
 */
public final class LanguageDetector {
  // More than this adds nothing to the answer.
  private static final int ENOUGH = 20_000;

  private LanguageDetector() {}

  /**
   * @param confidence from 0 (a guess) to 1
   */
  public record Detection(OfficialLanguage language, double confidence) {}

  /** The likeliest language; of a text without letters English with confidence 0. */
  public static Detection detect(String text) {
    String sample = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
    Map<UnicodeScript, Integer> scripts = scripts(sample);
    int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
    if (letters == 0) {
      return new Detection(OfficialLanguage.ENGLISH, 0);
    }
    // One Chinese character says as much as several letters.
    scripts.computeIfPresent(UnicodeScript.HAN, (script, count) -> count * 3);
    UnicodeScript main =
        scripts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    double share = Math.min(1, scripts.get(main) / (double) letters);
    return switch (main) {
      case ARABIC -> new Detection(OfficialLanguage.ARABIC, share);
      case HAN -> new Detection(OfficialLanguage.CHINESE, share);
      case CYRILLIC -> new Detection(OfficialLanguage.RUSSIAN, share);
      default -> byCommonWords(sample, share);
    };
  }

  private static Map<UnicodeScript, Integer> scripts(String sample) {
    Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
    sample
        .codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .forEach(script -> scripts.merge(script, 1, Integer::sum));
    return scripts;
  }

  private static Detection byCommonWords(String sample, double share) {
    Map<OfficialLanguage, Integer> hits = new EnumMap<>(OfficialLanguage.class);
    int total = 0;
    for (TextWords.Word word : TextWords.of(sample)) {
      for (OfficialLanguage language : CommonWords.LATIN) {
        if (CommonWords.of(language).contains(word.bare())) {
          hits.merge(language, 1, Integer::sum);
          total++;
        }
      }
    }
    OfficialLanguage best = OfficialLanguage.ENGLISH;
    for (OfficialLanguage language : CommonWords.LATIN) {
      if (hits.getOrDefault(language, 0) > hits.getOrDefault(best, 0)) {
        best = language;
      }
    }
    return new Detection(best, share * confidence(hits.getOrDefault(best, 0), total));
  }

  /** The share of the best among all hits, doubted while there are few. */
  private static double confidence(int best, int total) {
    return total == 0 ? 0 : best / (double) total * Math.min(1, total / 5.0);
  }

  /** Words that are common in one of the three languages and in neither of the others. */
  private static final class CommonWords {
    static final List<OfficialLanguage> LATIN =
        List.of(OfficialLanguage.ENGLISH, OfficialLanguage.FRENCH, OfficialLanguage.SPANISH);
    private static final Map<OfficialLanguage, Set<String>> WORDS =
        new EnumMap<>(OfficialLanguage.class);

    static {
      for (OfficialLanguage language : LATIN) {
        WORDS.put(language, Set.of(Phrases.of(language).get("reading.commonWords").split("\\|")));
      }
    }

    static Set<String> of(OfficialLanguage language) {
      return WORDS.get(language);
    }
  }
}
