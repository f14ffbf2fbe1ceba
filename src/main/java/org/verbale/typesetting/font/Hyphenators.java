package org.verbale.typesetting.font;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The hyphenators of the languages that divide words, read when first asked for. In French no
 * division leaves fewer than three letters on the line, so that an elided article never stands
 * alone with a syllable.
 */
public final class Hyphenators {

  private static final Map<String, Hyphenator> READ = new ConcurrentHashMap<>();

  private Hyphenators() {}

  /**
   * The hyphenator of a language.
   *
   * @param language BCP 47 tag; only its first part counts
   * @return null for a language whose words are not divided
   */
  public static Hyphenator of(String language) {
    int subtag = language.indexOf('-');
    String primary = subtag < 0 ? language : language.substring(0, subtag);
    return switch (primary) {
      case "en" -> read(primary, 3, 3);
      case "fr" -> read(primary, 3, 3);
      case "es" -> read(primary, 2, 3);
      case "ru" -> read(primary, 2, 3);
      default -> null;
    };
  }

  private static Hyphenator read(String language, int leastBefore, int leastAfter) {
    return READ.computeIfAbsent(
        language, code -> new Hyphenator(HyphenationPatterns.of(code), leastBefore, leastAfter));
  }
}
