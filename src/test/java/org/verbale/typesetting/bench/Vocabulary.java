package org.verbale.typesetting.bench;

import java.nio.charset.Charset;
import java.util.Random;
import org.verbale.language.OfficialLanguage;

/**
 * Invented words in the letters of a language: as many distinct ones, as long and as unevenly used
 * as in real texts, and nobody's text.
 */
final class Vocabulary {

  private static final int DISTINCT = 24_000;

  private final String[] words = new String[DISTINCT];
  private final Random random;
  private final OfficialLanguage language;

  Vocabulary(OfficialLanguage language, long seed) {
    this.language = language;
    this.random = new Random(seed * 31 + language.ordinal());
    for (int word = 0; word < DISTINCT; word++) {
      words[word] = invent();
    }
  }

  private String invent() {
    int syllables = 1 + (int) (Math.abs(random.nextGaussian()) * 1.8);
    StringBuilder word = new StringBuilder();
    for (int syllable = 0; syllable < syllables; syllable++) {
      word.append(syllable());
    }
    return word.toString();
  }

  private String syllable() {
    return switch (language) {
      case ARABIC -> pick("بتثجحخدذرزسشصضطظعغفقكلمنه") + pick("اويبتلمن");
      case CHINESE -> commonCharacter();
      case RUSSIAN -> pick("бвгджзклмнпрстфхцчш") + pick("аеиоуыэюя") + pick("  нрстль").strip();
      case FRENCH -> pick("bcdfgjlmnprstv") + pick("aeiouéèê") + pick("    nrstlu").strip();
      case SPANISH -> pick("bcdfgjlmnprstvz") + pick("aeiouáíó") + pick("    nrsl").strip();
      case ENGLISH -> pick("bcdfghjklmnprstvw") + pick("aeiou") + pick("   nrstlkm").strip();
    };
  }

  /** One of the 3,755 characters of the first level of GB 2312. */
  private String commonCharacter() {
    int index = random.nextInt(3_755);
    byte[] code = {(byte) (0xB0 + index / 94), (byte) (0xA1 + index % 94)};
    return new String(code, Charset.forName("GB2312"));
  }

  private String pick(String letters) {
    return String.valueOf(letters.charAt(random.nextInt(letters.length())));
  }

  /** A word; the first of the list come much more often than the last. */
  String next() {
    double skewed = Math.pow(random.nextDouble(), 4);
    return words[(int) (skewed * DISTINCT)];
  }

  int below(int bound) {
    return random.nextInt(bound);
  }
}
