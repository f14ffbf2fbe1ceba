package org.verbale.typesetting.line;

import java.util.Arrays;

/**
 * A paragraph as boxes, glue and penalties (Knuth and Plass, "Breaking Paragraphs into Lines",
 * 1981). Arrays rather than objects: a report of a thousand pages has some three million items.
 */
final class Items {

  static final int FORCED = -10_000;
  static final int FORBIDDEN = 10_000;

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
  private Fragment[] fragments = new Fragment[256];
  private int count;

  void clear() {
    Arrays.fill(fragments, 0, count, null);
    count = 0;
  }

  int count() {
    return count;
  }

  void box(Fragment fragment) {
    int item = add(BOX, fragment.width());
    fragments[item] = fragment;
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
    penalties[item] = price;
  }

  /** A place where a line may end with a hyphen. */
  void hyphen(int price, Fragment hyphen) {
    int item = add(PENALTY, hyphen == null ? 0 : hyphen.width());
    penalties[item] = price;
    fragments[item] = hyphen;
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

  /** The fragment of a box, the hyphen of a penalty, or null. */
  Fragment fragment(int item) {
    return fragments[item];
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
    fragments = Arrays.copyOf(fragments, room);
  }
}
