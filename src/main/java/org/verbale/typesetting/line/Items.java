package org.verbale.typesetting.line;

import java.util.Arrays;
import org.verbale.typesetting.font.GlyphRun;

/**
 * A paragraph as boxes, glue and penalties (Knuth and Plass, "Breaking Paragraphs into Lines",
 * 1981). Arrays rather than objects: a report of a thousand pages has some three million items.
 */
final class Items {

  static final int FORCED = -10_000;
  static final int FORBIDDEN = 10_000;

  /** What is forbidden costs when nothing else is left. */
  private static final int LAST_RESORT = 9_000;

  private static final float ENDLESS = 1e6f;

  private static final byte BOX = 0;
  private static final byte GLUE = 1;
  private static final byte PENALTY = 2;

  private byte[] kinds = new byte[256];
  private float[] widths = new float[256];
  private float[] stretches = new float[256];
  private float[] shrinks = new float[256];
  private int[] penalties = new int[256];
  private byte[] levels = new byte[256];
  private boolean[] marks = new boolean[256];
  private GlyphRun[] runs = new GlyphRun[256];
  private int[] firstGlyphs = new int[256];
  private int[] endGlyphs = new int[256];
  private float[] shifts = new float[256];
  private Look[] looks = new Look[256];
  private int count;
  private boolean isLastResort;

  /**
   * Begins anew.
   *
   * @param lastResort whether lines may end where they never should: something has no room on one
   */
  void clear(boolean lastResort) {
    isLastResort = lastResort;
    Arrays.fill(runs, 0, count, null);
    Arrays.fill(looks, 0, count, null);
    count = 0;
  }

  boolean isLastResort() {
    return isLastResort;
  }

  int count() {
    return count;
  }

  /** Some glyphs of a word. */
  void box(GlyphRun run, int from, int to, Look look) {
    put(add(BOX, look.width(run, from, to)), run, from, to, look);
  }

  /** A whole word or character. */
  void box(GlyphRun run, Look look) {
    box(run, 0, run.length(), look);
  }

  /** A character that takes another width than its own, and begins elsewhere. */
  void shiftedBox(GlyphRun run, float shift, float width, Look look) {
    int item = add(BOX, width);
    put(item, run, 0, run.length(), look);
    shifts[item] = shift;
  }

  private void put(int item, GlyphRun run, int from, int to, Look look) {
    runs[item] = run;
    firstGlyphs[item] = from;
    endGlyphs[item] = to;
    looks[item] = look;
    shifts[item] = 0;
  }

  /** A box with nothing in it: an indent. */
  void blank(float width) {
    add(BOX, width);
  }

  /**
   * White that may stretch and shrink; a line may end before it.
   *
   * @param isSpace whether it is a space of the text, which the text layer has to show
   */
  void glue(float width, float stretch, float shrink, int level, boolean isSpace) {
    int item = add(GLUE, width);
    stretches[item] = stretch;
    shrinks[item] = shrink;
    levels[item] = (byte) level;
    marks[item] = isSpace;
  }

  /** A place where a line may end at a price. */
  void penalty(int price) {
    int item = add(PENALTY, 0);
    penalties[item] = price == FORBIDDEN && isLastResort ? LAST_RESORT : price;
  }

  /** The end of a paragraph or a line that has to end: the rest of it stays white. */
  void end(int level) {
    int item = add(PENALTY, 0);
    penalties[item] = FORBIDDEN;
    glue(0, ENDLESS, 0, level, false);
    penalty(FORCED);
  }

  /** A place where a line may end with a hyphen, inside a word. */
  void hyphen(int price, Look look) {
    GlyphRun hyphen = look.hyphen();
    int item = add(PENALTY, look.hyphenWidth());
    penalties[item] = price;
    put(item, hyphen, 0, hyphen.length(), look);
    marks[item] = true;
  }

  /** A place where a line may end inside a word as it is. */
  void division(int price) {
    int item = add(PENALTY, 0);
    penalties[item] = price;
    marks[item] = true;
  }

  boolean isBox(int item) {
    return kinds[item] == BOX;
  }

  boolean isGlue(int item) {
    return kinds[item] == GLUE;
  }

  boolean isPenalty(int item) {
    return kinds[item] == PENALTY;
  }

  float width(int item) {
    return widths[item];
  }

  float stretch(int item) {
    return stretches[item];
  }

  float shrink(int item) {
    return shrinks[item];
  }

  int price(int item) {
    return penalties[item];
  }

  int level(int item) {
    return levels[item];
  }

  /** The glyphs of a box, the hyphen of a penalty, or null. */
  GlyphRun run(int item) {
    return runs[item];
  }

  /** How a box with glyphs looks, or a hyphen. */
  Look look(int item) {
    return looks[item];
  }

  /** Whether a box goes on with the glyphs after those of another. */
  boolean goesOn(int item, int before) {
    return runs[item] == runs[before]
        && firstGlyphs[item] == endGlyphs[before]
        && looks[item] == looks[before];
  }

  /** The glyphs of a box, or of several that go on with each other, or a hyphen. */
  Fragment fragment(int first, int last) {
    GlyphRun run = runs[first];
    Look look = looks[first];
    int from = firstGlyphs[first];
    int to = endGlyphs[last];
    float width = first == last ? widths[first] : look.width(run, from, to);
    return look.fragment(run, from, to, shifts[first], width);
  }

  /** The characters of a box with glyphs. */
  String characters(int item) {
    return Fragment.characters(runs[item], firstGlyphs[item], endGlyphs[item]);
  }

  /** Whether a glue is a space of the text. */
  boolean isSpace(int item) {
    return kinds[item] == GLUE && marks[item];
  }

  /** Whether a line that ends here ends inside a word. */
  boolean dividesWord(int item) {
    return kinds[item] == PENALTY && marks[item];
  }

  private int add(byte kind, float width) {
    if (count == kinds.length) {
      grow();
    }
    kinds[count] = kind;
    widths[count] = width;
    stretches[count] = 0;
    shrinks[count] = 0;
    penalties[count] = 0;
    levels[count] = 0;
    marks[count] = false;
    return count++;
  }

  private void grow() {
    int room = count * 2;
    kinds = Arrays.copyOf(kinds, room);
    widths = Arrays.copyOf(widths, room);
    stretches = Arrays.copyOf(stretches, room);
    shrinks = Arrays.copyOf(shrinks, room);
    penalties = Arrays.copyOf(penalties, room);
    levels = Arrays.copyOf(levels, room);
    marks = Arrays.copyOf(marks, room);
    runs = Arrays.copyOf(runs, room);
    firstGlyphs = Arrays.copyOf(firstGlyphs, room);
    endGlyphs = Arrays.copyOf(endGlyphs, room);
    shifts = Arrays.copyOf(shifts, room);
    looks = Arrays.copyOf(looks, room);
  }
}
