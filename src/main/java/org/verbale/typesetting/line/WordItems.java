package org.verbale.typesetting.line;

import java.util.Arrays;
import org.verbale.typesetting.font.GlyphRun;

/** Adds a word with the places where it may be divided. */
final class WordItems {

  /** Longer words are taken in pieces, so that shaping and remembering stay bounded. */
  private static final int LONGEST_PIECE = 60;

  private static final char SOFT_HYPHEN = '\u00AD';

  private final Items items;
  private final String language;
  private final Divisions divisions = new Divisions(LONGEST_PIECE);

  WordItems(Items items, String language) {
    this.items = items;
    this.language = language;
  }

  /** Adds the word of some characters of a text. */
  void add(char[] characters, int from, int to, Look look, boolean hyphenated) {
    Word known = items.isLastResort() ? null : look.words.get(characters, from, to);
    if (known != null) {
      add(known, look);
    } else {
      addNew(characters, from, to, look, hyphenated);
    }
  }

  private void addNew(char[] characters, int from, int to, Look look, boolean hyphenated) {
    String text = new String(characters, from, to - from);
    if (text.length() > LONGEST_PIECE) {
      addLong(text, look);
    } else if (text.indexOf(SOFT_HYPHEN) >= 0) {
      addPieces(text, look);
    } else {
      Word word = word(text, look, hyphenated);
      if (!items.isLastResort()) {
        look.words.put(characters, from, to, word);
      }
      add(word, look);
    }
  }

  private Word word(String word, Look look, boolean hyphenated) {
    GlyphRun run = look.face.shape(word, look.isRightToLeft());
    if (look.isRightToLeft()) {
      return Word.whole(run);
    }
    divisions.find(word, look.style, hyphenated ? hyphenationLanguage(look) : null);
    if (items.isLastResort()) {
      divisions.addAllOthers(word);
    }
    int[] glyphs = new int[divisions.count()];
    int[] prices = new int[divisions.count()];
    int count = 0;
    int begin = 0;
    for (int found = 0; found < divisions.count(); found++) {
      int glyph = run.glyphAt(divisions.place(found));
      if (glyph > begin) {
        glyphs[count] = glyph;
        prices[count++] = divisions.price(found);
        begin = glyph;
      }
    }
    return count == 0
        ? Word.whole(run)
        : new Word(run, Arrays.copyOf(glyphs, count), Arrays.copyOf(prices, count));
  }

  private String hyphenationLanguage(Look look) {
    String own = look.style.language();
    return own == null ? language : own;
  }

  private void add(Word word, Look look) {
    GlyphRun run = word.run();
    int begin = 0;
    for (int at = 0; at < word.glyphs().length; at++) {
      int glyph = word.glyphs()[at];
      items.box(run, begin, glyph, look);
      int price = word.prices()[at];
      if (price == Divisions.AT_SYLLABLE) {
        items.hyphen(price, look);
      } else {
        items.division(price);
      }
      begin = glyph;
    }
    items.box(run, begin, run.length(), look);
  }

  /** Soft hyphens of the text are where it may be divided, and nowhere else. */
  private void addPieces(String word, Look look) {
    String[] pieces = word.split(String.valueOf(SOFT_HYPHEN));
    for (int piece = 0; piece < pieces.length; piece++) {
      if (!pieces[piece].isEmpty()) {
        items.box(look.face.shape(pieces[piece], look.isRightToLeft()), look);
      }
      if (piece + 1 < pieces.length) {
        items.hyphen(Divisions.AT_SYLLABLE, look);
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
      String piece = word.substring(from, to);
      if (piece.indexOf(SOFT_HYPHEN) >= 0) {
        addPieces(piece, look);
      } else {
        add(word(piece, look, false), look);
      }
      if (to < word.length()) {
        items.penalty(Divisions.ANYWHERE);
      }
      from = to;
    }
  }
}
