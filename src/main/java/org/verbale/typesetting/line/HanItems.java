package org.verbale.typesetting.line;

import org.verbale.typesetting.font.GlyphRun;

/**
 * Chinese characters: a line may end after each, but not before closing and not after opening
 * punctuation (GB/T 15834); neighbouring punctuation shares a width; Latin words and figures stand
 * off a little.
 */
final class HanItems {

  private static final String CLOSING = "、。，．；：？！）》」』】〕〉”’％";
  private static final String OPENING = "（《「『【〔〈“‘";
  private static final float LATIN_SPACE = 0.18f;
  private static final float LATIN_GIVE = 0.08f;

  private final Items items;

  HanItems(Items items) {
    this.items = items;
  }

  static boolean isHan(int codePoint) {
    return codePoint >= 0x2E80 && codePoint <= 0x9FFF
        || codePoint >= 0xF900 && codePoint <= 0xFAFF
        || codePoint >= 0xFF00 && codePoint <= 0xFFEF
        || codePoint >= 0x20000 && codePoint <= 0x3FFFF;
  }

  /** Punctuation that Chinese shares with other scripts but sets full-width. */
  static boolean isWidePunctuation(int codePoint) {
    return isClosing(codePoint) || isOpening(codePoint) || codePoint == '—' || codePoint == '…';
  }

  private static boolean isClosing(int codePoint) {
    return CLOSING.indexOf(codePoint) >= 0;
  }

  private static boolean isOpening(int codePoint) {
    return OPENING.indexOf(codePoint) >= 0;
  }

  /** Adds the character at an offset; returns the offset after it. */
  int add(String text, int at, Look look) {
    int codePoint = text.codePointAt(at);
    int after = at + Character.charCount(codePoint);
    int next = after < text.length() ? text.codePointAt(after) : 0;
    GlyphRun run = look.face.shape(codePoint);
    float full = run.width() * look.size / 1000;
    boolean isWide = full > look.size * 0.9f;
    if (isWide && isOpening(codePoint)) {
      addOpening(run, full, at > 0 && isOpening(text.charAt(at - 1)), look);
    } else if (isWide && isClosing(codePoint)) {
      addClosing(run, full, next, look);
    } else {
      items.box(run, look);
      addAfterCharacter(codePoint, next, look);
    }
    return after;
  }

  /**
   * The left half of the bracket's square is white that a line can do without; a second bracket has
   * none.
   */
  private void addOpening(GlyphRun run, float full, boolean followsOpening, Look look) {
    float half = full / 2;
    if (!followsOpening) {
      items.glue(half, 0, half * 0.9f, look.level, false);
    }
    items.shiftedBox(run, -half, half, look);
    items.penalty(Items.FORBIDDEN);
  }

  private void addClosing(GlyphRun run, float full, int next, Look look) {
    float half = full / 2;
    items.shiftedBox(run, 0, half, look);
    if (isClosing(next)) {
      items.penalty(Items.FORBIDDEN);
    } else if (isOpening(next)) {
      items.penalty(0);
    } else if (next == StyledText.NOTE) {
      // The white stands behind the mark of the note.
      items.penalty(Items.FORBIDDEN);
    } else if (next != 0) {
      items.glue(half, look.size * 0.05f, half * 0.9f, look.level, false);
    } else {
      items.penalty(Items.FORBIDDEN);
      items.glue(half, 0, half, look.level, false);
    }
  }

  private void addAfterCharacter(int codePoint, int next, Look look) {
    boolean pair = (codePoint == '—' || codePoint == '…') && next == codePoint;
    if (next == 0 || isClosing(next) || next == StyledText.NOTE || isOpening(next)) {
      return;
    }
    if (pair) {
      items.penalty(Items.FORBIDDEN);
    } else if (isLatin(next)) {
      addLatinSpace(look);
    } else if (next != ' ') {
      items.glue(0, look.size * 0.06f, 0, look.level, false);
    }
  }

  /** After the mark of a note: a line may end, but not before closing punctuation. */
  void addAfterNote(String text, int at, Look look) {
    int next = at + 1 < text.length() ? text.codePointAt(at + 1) : 0;
    boolean goesOn = isHan(next) && !isClosing(next) && !isOpening(next) || isLatin(next);
    if (goesOn) {
      boolean followsClosing = at > 0 && isClosing(text.charAt(at - 1));
      float white = followsClosing ? look.size / 2 : 0;
      items.glue(white, look.size * 0.06f, white * 0.9f, look.level, false);
    }
  }

  /** After a Latin word or a figure, before a Chinese character. */
  void addSpaceAfterLatin(String text, int at, Look look) {
    if (at < text.length() && isLatin(text.charAt(at - 1))) {
      int next = text.codePointAt(at);
      if (isHan(next) && !isClosing(next) && !isOpening(next)) {
        addLatinSpace(look);
      }
    }
  }

  private void addLatinSpace(Look look) {
    float size = look.size;
    items.glue(size * LATIN_SPACE, size * LATIN_GIVE, size * LATIN_GIVE, look.level, false);
  }

  private static boolean isLatin(int character) {
    return character < 0x250 && Character.isLetterOrDigit(character);
  }
}
