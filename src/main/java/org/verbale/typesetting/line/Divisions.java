package org.verbale.typesetting.line;

import org.verbale.typesetting.font.Hyphenator;
import org.verbale.typesetting.font.Hyphenators;

/** Finds where a word may be divided, and what each division costs. */
final class Divisions {

  /** At a hyphen that is there anyway, at a syllable, inside an address, anywhere. */
  static final int AT_HYPHEN = 50;

  static final int AT_SYLLABLE = 60;
  static final int IN_ADDRESS = 100;
  static final int ANYWHERE = 3_000;

  /** Words up to this length are never broken at arbitrary places. */
  private static final int LONGEST_WHOLE = 45;

  /** Letters before a slash at which a line may end. */
  private static final int SHORTEST_BESIDE_SLASH = 4;

  private final int[] places;
  private final int[] prices;
  private int count;

  /**
   * @param longest the length of the longest word that is asked for
   */
  Divisions(int longest) {
    places = new int[longest];
    prices = new int[longest];
  }

  int count() {
    return count;
  }

  /** The offset of a division in the word. */
  int place(int division) {
    return places[division];
  }

  int price(int division) {
    return prices[division];
  }

  /**
   * Finds the divisions of a word.
   *
   * @param language BCP 47 tag of the hyphenation; null for none
   */
  void find(String word, InlineStyle style, String language) {
    count = 0;
    if (isAddress(word) || style.link() != null && word.indexOf('/') > 0) {
      divideAddress(word);
    } else if (word.length() >= LONGEST_WHOLE && !isOfWordsWithSlashes(word)) {
      divideAnywhere(word);
    } else {
      divideWord(word, language == null ? null : Hyphenators.of(language));
    }
  }

  /** Adds to what was found all other places inside the word. */
  void addAllOthers(String word) {
    int[] foundPrices = new int[word.length()];
    for (int found = 0; found < count; found++) {
      foundPrices[places[found]] = prices[found];
    }
    count = 0;
    for (int at = 1; at < word.length(); at++) {
      if (!Character.isLowSurrogate(word.charAt(at))) {
        add(at, foundPrices[at] == 0 ? ANYWHERE : foundPrices[at]);
      }
    }
  }

  private void add(int place, int price) {
    places[count] = place;
    prices[count++] = price;
  }

  private static boolean isAddress(String word) {
    return word.contains("://") || word.startsWith("www.") || word.indexOf('@') > 0;
  }

  private void divideAddress(String word) {
    for (int at = 1; at < word.length() - 1; at++) {
      if ("/?&=.-_@".indexOf(word.charAt(at)) >= 0 && word.charAt(at + 1) != '/') {
        add(at + 1, IN_ADDRESS);
      }
    }
  }

  private void divideAnywhere(String word) {
    for (int at = 1; at < word.length(); at++) {
      if (!Character.isLowSurrogate(word.charAt(at))) {
        add(at, ANYWHERE);
      }
    }
  }

  private void divideWord(String word, Hyphenator hyphenator) {
    int at = 0;
    while (at < word.length()) {
      if (!Character.isLetter(word.charAt(at))) {
        boolean isInside = at > 0 && at + 1 < word.length();
        if (isInside && (isHyphenBetweenWords(word, at) || isSlashBetweenWords(word, at))) {
          add(at + 1, AT_HYPHEN);
        }
        at++;
        continue;
      }
      int end = at + 1;
      while (end < word.length() && Character.isLetter(word.charAt(end))) {
        end++;
      }
      if (hyphenator != null && isOrdinary(word, at, end)) {
        for (int place : hyphenator.divisions(word.substring(at, end))) {
          add(at + place, AT_SYLLABLE);
        }
      }
      at = end;
    }
  }

  private static boolean isHyphenBetweenWords(String word, int at) {
    return switch (word.charAt(at)) {
      case '-', '\u2010', '\u2013' -> Character.isLetter(word.charAt(at - 1));
      case '\u2014' -> true;
      default -> false;
    };
  }

  /** "Arabic/Chinese/English", however long, is divided at its slashes only. */
  private static boolean isOfWordsWithSlashes(String word) {
    int begin = 0;
    for (int at = 0; at < word.length(); at++) {
      if (word.charAt(at) == '/' && isSlashBetweenWords(word, at)) {
        begin = at + 1;
      }
      if (at - begin >= LONGEST_WHOLE / 2) {
        return false;
      }
    }
    return begin > 0;
  }

  /** Between words of some length: not in a symbol, a unit or a date. */
  private static boolean isSlashBetweenWords(String word, int at) {
    return word.charAt(at) == '/'
        && at >= SHORTEST_BESIDE_SLASH
        && at + 2 < word.length()
        && Character.isLetter(word.charAt(at + 1))
        && Character.isLowerCase(word.charAt(at + 2))
        && isLowerCase(word, at - SHORTEST_BESIDE_SLASH + 1, at);
  }

  private static boolean isLowerCase(String word, int from, int to) {
    for (int at = from; at < to; at++) {
      if (!Character.isLowerCase(word.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Abbreviations in capitals and parts of symbols (A/RES/66/32) are never divided. */
  private static boolean isOrdinary(String word, int from, int to) {
    if (from > 0 && word.charAt(from - 1) == '/' || to < word.length() && word.charAt(to) == '/') {
      return false;
    }
    for (int at = from + 1; at < to; at++) {
      if (Character.isUpperCase(word.charAt(at))) {
        return false;
      }
    }
    return true;
  }
}
