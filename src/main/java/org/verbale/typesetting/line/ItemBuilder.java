package org.verbale.typesetting.line;

import com.ibm.icu.text.Bidi;
import org.verbale.typesetting.MissingGlyphException;
import org.verbale.typesetting.font.Face;
import org.verbale.typesetting.font.FontChain;
import org.verbale.typesetting.font.GlyphRun;
import org.verbale.typesetting.font.Typeface;
import org.verbale.typesetting.line.InlineStyle.Position;
import org.verbale.typesetting.line.StyledText.Stretch;

/** Turns styled text into boxes, glue and penalties. */
final class ItemBuilder {

  /** Small marks, relative to the text; and how far they are raised or lowered. */
  private static final float SMALL = 0.62f;

  private static final float RAISED = 0.36f;
  private static final float LOWERED = -0.14f;
  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char NARROW_NO_BREAK_SPACE = '\u202F';
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char FIRST_RIGHT_TO_LEFT = '\u0590';
  private static final char AFTER_CYRILLIC = '\u0530';

  private final TextRules rules;
  private final FontChain fonts;
  private final Items items;
  private final WordItems words;
  private final HanItems han;

  private final Looks looks = new Looks();

  private Setting setting;
  private String text;
  private char[] characters;
  private byte[] levels;

  /** Whether the text has nothing that runs from right to left, in a document that does. */
  private boolean isForeign;

  ItemBuilder(TextRules rules, Items items) {
    this.rules = rules;
    this.fonts = rules.fonts();
    this.items = items;
    this.words = new WordItems(items, rules.language());
    this.han = new HanItems(items);
  }

  /**
   * @param lastResort whether lines may end where they never should
   */
  void build(StyledText styled, Setting how, boolean lastResort) {
    items.clear(lastResort);
    setting = how;
    text = styled.text();
    characters = text.toCharArray();
    levels = levels();
    if (how.indent() > 0) {
      items.blank(how.indent());
    }
    int at = 0;
    for (Stretch stretch : styled.stretches()) {
      while (at < stretch.end()) {
        at = add(at, stretch);
      }
    }
    endLine();
  }

  /**
   * The text's embedding levels; null where everything runs from left to right, as symbols and
   * English lines do in an Arabic document too.
   */
  private byte[] levels() {
    boolean plain = !mayRequireBidi() || !Bidi.requiresBidi(characters, 0, characters.length);
    isForeign = plain && rules.rightToLeft();
    if (plain) {
      return null;
    }
    Bidi bidi = new Bidi();
    bidi.setPara(characters, rules.rightToLeft() ? Bidi.RTL : Bidi.LTR, null);
    return bidi.getLevels();
  }

  /** Nothing before the Hebrew block runs from right to left. */
  private boolean mayRequireBidi() {
    for (char character : characters) {
      if (character >= FIRST_RIGHT_TO_LEFT) {
        return true;
      }
    }
    return false;
  }

  private int level(int at) {
    return levels == null ? 0 : levels[at];
  }

  private int add(int at, Stretch stretch) {
    InlineStyle style = stretch.style();
    char character = characters[at];
    if (style.note() != null) {
      addNoteMark(at, style);
      return at + 1;
    }
    switch (character) {
      case ' ' -> addSpace(at, style, 1, true);
      case NO_BREAK_SPACE -> addSpace(at, style, 1, false);
      case NARROW_NO_BREAK_SPACE -> addSpace(at, style, 0.6f, false);
      case ZERO_WIDTH_SPACE -> items.penalty(0);
      case '\u200E', '\u200F', '\u061C', '\u2066', '\u2067', '\u2068', '\u2069' -> {
        // Marks of direction have done their work in the levels.
      }
      case StyledText.NEW_LINE -> endLine();
      default -> {
        return addWord(at, stretch.end(), style);
      }
    }
    return at + 1;
  }

  private void addNoteMark(int at, InlineStyle style) {
    Face face = fonts.latin().regular();
    GlyphRun run = face.shape(style.note().label(), false);
    boolean isRaised = style.note().isRaised();
    float size = isRaised ? setting.size() * SMALL : setting.size();
    float rise = isRaised ? setting.size() * RAISED : 0;
    if (items.isLastResort()) {
      items.penalty(Items.FORBIDDEN);
    }
    items.box(run, looks.of(face, style, size, rise, level(at), false));
    if (rules.han()) {
      Face main = fonts.main().face(style.bold(), style.italic());
      float full = setting.size() * fonts.main().scale();
      han.addAfterNote(text, at, looks.of(main, style, full, 0, level(at), false));
    }
  }

  private void addSpace(int at, InlineStyle style, float part, boolean mayBreak) {
    Face face = rules.spaceFace().face(style.bold(), style.italic());
    float width = face.width(' ') * setting.size() / 1000 * part;
    boolean flexible = setting.isJustified() && part == 1;
    float stretch = flexible ? width * rules.spaceStretch() : 0;
    float shrink = flexible ? width / 3 : 0;
    if (!mayBreak) {
      items.penalty(Items.FORBIDDEN);
      items.glue(width, stretch / 2, shrink / 2, level(at), true);
    } else {
      items.glue(width, stretch, shrink, level(at), true);
    }
  }

  private void endLine() {
    items.end(rules.rightToLeft() ? 1 : 0);
  }

  private int addWord(int at, int end, InlineStyle style) {
    int codePoint = text.codePointAt(at);
    Typeface typeface = typeface(codePoint, at, style);
    Face face = typeface.face(style.bold(), style.italic());
    float size = setting.size() * typeface.scale();
    float rise = 0;
    if (style.position() != Position.ON_LINE) {
      rise = size * (style.position() == Position.RAISED ? RAISED : LOWERED);
      size *= SMALL;
    }
    Look look = looks.of(face, style, size, rise, level(at), setting.hyphenated());
    if (HanItems.isHan(codePoint) || rules.han() && HanItems.isWidePunctuation(codePoint)) {
      return han.add(text, at, look);
    }
    int next = endOfLetters(at + Character.charCount(codePoint), end, typeface, style);
    while (next < end && belongsToWord(next, typeface, level(at), style)) {
      next += Character.charCount(text.codePointAt(next));
    }
    words.add(characters, at, next, look, setting.hyphenated());
    if (rules.han()) {
      han.addSpaceAfterLatin(text, next, look);
    }
    return next;
  }

  /** Letters that need no closer look: all of a word, mostly. */
  private int endOfLetters(int at, int end, Typeface typeface, InlineStyle style) {
    int next = at;
    boolean isSimple = levels == null && typeface == fonts.main() && typeface == fonts.latin();
    if (isSimple && !style.inSans()) {
      while (next < end && isSimpleLetter(characters[next]) && typeface.has(characters[next])) {
        next++;
      }
    }
    return next;
  }

  private static boolean isSimpleLetter(char character) {
    return character >= 'a' && character <= 'z'
        || character >= '\u00C0' && character < AFTER_CYRILLIC;
  }

  private boolean belongsToWord(int at, Typeface typeface, int level, InlineStyle style) {
    int codePoint = text.codePointAt(at);
    return switch (codePoint) {
      case ' ', NO_BREAK_SPACE, NARROW_NO_BREAK_SPACE, ZERO_WIDTH_SPACE, StyledText.NEW_LINE ->
          false;
      case '\u200E', '\u200F', '\u061C', '\u2066', '\u2067', '\u2068', '\u2069' -> false;
      default ->
          level(at) == level
              && !HanItems.isHan(codePoint)
              && !(rules.han() && HanItems.isWidePunctuation(codePoint))
              && (isInvisible(codePoint) || goesWith(codePoint, at, typeface, style));
    };
  }

  /** Characters of the same design; punctuation takes the design of the letters before it. */
  private boolean goesWith(int codePoint, int at, Typeface typeface, InlineStyle style) {
    boolean isShared = codePoint < 0x80 && !Character.isLetterOrDigit(codePoint);
    return isShared && typeface.has(codePoint) || typeface(codePoint, at, style) == typeface;
  }

  /** Characters that steer joining or division: they go with the face around them. */
  private static boolean isInvisible(int codePoint) {
    return codePoint == SOFT_HYPHEN
        || codePoint == 0x200C
        || codePoint == 0x200D
        || codePoint == 0x2060
        || codePoint >= 0xFE00 && codePoint <= 0xFE0F;
  }

  private Typeface typeface(int codePoint, int at, InlineStyle style) {
    if (isInvisible(codePoint)) {
      return fonts.main();
    }
    if (isForeign && !style.inSans() && fonts.latin().has(codePoint)) {
      return fonts.latin();
    }
    Typeface typeface = fonts.typefaceOf(codePoint, style.inSans());
    if (typeface == null) {
      int from = Math.max(0, at - 20);
      String context = text.substring(from, Math.min(text.length(), at + 20));
      throw new MissingGlyphException(codePoint, context);
    }
    return typeface;
  }
}
