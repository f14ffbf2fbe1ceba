package org.verbale.typesetting.line;

import org.verbale.typesetting.font.Face;
import org.verbale.typesetting.font.GlyphRun;
import org.verbale.typesetting.font.Hyphenator;
import org.verbale.typesetting.font.Hyphenators;

/** Adds a word with the places where it may be divided. */
final class WordItems {

  /** A division at a hyphen that is there anyway, at a syllable, inside an address, anywhere. */
  private static final int AT_HYPHEN = 50;

  private static final int AT_SYLLABLE = 60;
  private static final int IN_ADDRESS = 100;
  private static final int ANYWHERE = 3_000;

  /** Longer words are taken in pieces, so that shaping and caching stay bounded. */
  private static final int LONGEST_PIECE = 60;

  /** Words up to this length are never broken at arbitrary places. */
  private static final int LONGEST_WHOLE = 45;

  private static final char SOFT_HYPHEN = '\u00AD';

  private final Items items;
  private final String language;

  /** How a word looks. */
  record Look(Face face, InlineStyle style, float size, float rise, int level) {

    boolean isRightToLeft() {
      return level % 2 == 1;
    }

    Fragment fragment(GlyphRun run, int from, int to) {
      float width = (run.x()[to] - run.x()[from]) * size / 1000;
      return new Fragment(run, from, to, style, size, rise, 0, width, level);
    }
  }

  WordItems(Items items, String language) {
    this.items = items;
    this.language = language;
  }

  void add(String word, Look look, boolean hyphenated) {
    if (word.indexOf(SOFT_HYPHEN) >= 0) {
      addPieces(word, look);
    } else if (word.length() > LONGEST_PIECE) {
      addLong(word, look);
    } else if (look.isRightToLeft()) {
      addWhole(word, look);
    } else {
      addDivisible(word, look, hyphenated);
    }
  }

  private void addWhole(String word, Look look) {
    GlyphRun run = look.face().shape(word, look.isRightToLeft());
    items.box(look.fragment(run, 0, run.length()));
  }

  /** Soft hyphens of the text are where it may be divided, and nowhere else. */
  private void addPieces(String word, Look look) {
    String[] pieces = word.split(String.valueOf(SOFT_HYPHEN));
    for (int piece = 0; piece < pieces.length; piece++) {
      if (!pieces[piece].isEmpty()) {
        addWhole(pieces[piece], look);
      }
      if (piece + 1 < pieces.length) {
        items.hyphen(AT_SYLLABLE, hyphen(look));
      }
    }
  }

  private void addLong(String word, Look look) {
    int from = 0;
    while (from < word.length()) {
      int to = Math.min(word.length(), from + LONGEST_PIECE);
      if (to < word.length() && Character.isHighSurrogate(word.charAt(to - 1))) {
        to--;
      }
      if (look.isRightToLeft()) {
        addWhole(word.substring(from, to), look);
      } else {
        addDivisible(word.substring(from, to), look, false);
      }
      if (to < word.length()) {
        items.penalty(ANYWHERE);
      }
      from = to;
    }
  }

  private void addDivisible(String word, Look look, boolean hyphenated) {
    GlyphRun run = look.face().shape(word, false);
    Divisions divisions = divisions(word, look, hyphenated);
    int begin = 0;
    for (int found = 0; found < divisions.count; found++) {
      int glyph = run.glyphAt(divisions.places[found]);
      if (glyph <= begin) {
        continue;
      }
      items.box(look.fragment(run, begin, glyph));
      int price = divisions.prices[found];
      items.hyphen(price, price == AT_SYLLABLE ? hyphen(look) : null);
      begin = glyph;
    }
    items.box(look.fragment(run, begin, run.length()));
  }

  private static Fragment hyphen(Look look) {
    GlyphRun run = look.face().shape("-", false);
    return look.fragment(run, 0, run.length());
  }

  // ---- where a word may be divided

  private static final class Divisions {
    private final int[] places = new int[LONGEST_PIECE];
    private final int[] prices = new int[LONGEST_PIECE];
    private int count;

    void add(int place, int price) {
      places[count] = place;
      prices[count++] = price;
    }
  }

  private final Divisions divisions = new Divisions();

  private Divisions divisions(String word, Look look, boolean hyphenated) {
    divisions.count = 0;
    if (isAddress(word) || look.style().link() != null && word.indexOf('/') > 0) {
      divideAddress(word);
    } else if (word.length() >= LONGEST_WHOLE) {
      divideAnywhere(word);
    } else {
      divideWord(word, hyphenated ? hyphenator(look) : null);
    }
    return divisions;
  }

  private Hyphenator hyphenator(Look look) {
    String tag = look.style().language();
    return Hyphenators.of(tag == null ? language : tag);
  }

  private static boolean isAddress(String word) {
    return word.contains("://") || word.startsWith("www.") || word.indexOf('@') > 0;
  }

  private void divideAddress(String word) {
    for (int at = 1; at < word.length() - 1; at++) {
      if ("/?&=.-_@".indexOf(word.charAt(at)) >= 0 && word.charAt(at + 1) != '/') {
        divisions.add(at + 1, IN_ADDRESS);
      }
    }
  }

  private void divideAnywhere(String word) {
    for (int at = 1; at < word.length(); at++) {
      if (!Character.isLowSurrogate(word.charAt(at))) {
        divisions.add(at, ANYWHERE);
      }
    }
  }

  private void divideWord(String word, Hyphenator hyphenator) {
    int at = 0;
    while (at < word.length()) {
      if (!Character.isLetter(word.charAt(at))) {
        if (at > 0 && at + 1 < word.length() && isHyphenBetweenWords(word, at)) {
          divisions.add(at + 1, AT_HYPHEN);
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
          divisions.add(at + place, AT_SYLLABLE);
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
