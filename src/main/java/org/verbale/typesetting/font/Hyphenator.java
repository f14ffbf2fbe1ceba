package org.verbale.typesetting.font;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Where a word may be divided, by the patterns of Liang's algorithm. Shared by all threads. */
public final class Hyphenator {

  private static final int[] NOWHERE = {};
  private static final int CACHED_WORDS = 60_000;

  private final HyphenationPatterns patterns;
  private final int leastBefore;
  private final int leastAfter;
  private final Map<String, int[]> known = new ConcurrentHashMap<>();

  /**
   * @param leastBefore how many letters stay on the line at least
   * @param leastAfter how many letters go to the next line at least
   */
  Hyphenator(HyphenationPatterns patterns, int leastBefore, int leastAfter) {
    this.patterns = patterns;
    this.leastBefore = leastBefore;
    this.leastAfter = leastAfter;
  }

  /** The offsets at which a word, given as letters alone, may be divided; ascending. */
  public int[] divisions(String word) {
    if (word.length() < leastBefore + leastAfter || word.length() > 60) {
      return NOWHERE;
    }
    int[] divisions = known.get(word);
    if (divisions == null) {
      if (known.size() > CACHED_WORDS) {
        known.clear();
      }
      divisions = divide(word.toLowerCase(Locale.ROOT), word.length());
      known.put(word, divisions);
    }
    return divisions;
  }

  private int[] divide(String word, int length) {
    // A few letters change their number in lower case; their words stay whole.
    if (word.length() != length) {
      return NOWHERE;
    }
    int[] exception = patterns.exception(word);
    if (exception != null) {
      return exception;
    }
    byte[] values = patterns.values(word);
    int[] divisions = new int[length];
    int count = 0;
    for (int at = leastBefore; at <= length - leastAfter; at++) {
      if (values[at] % 2 == 1) {
        divisions[count++] = at;
      }
    }
    return Arrays.copyOf(divisions, count);
  }
}
