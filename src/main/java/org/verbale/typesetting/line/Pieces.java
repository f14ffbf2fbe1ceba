package org.verbale.typesetting.line;

import com.ibm.icu.text.Bidi;
import java.util.Arrays;
import org.verbale.typesetting.line.Line.Part;

/** The pieces of a line in their order: fragments of words, and white. */
final class Pieces {

  private Fragment[] fragments = new Fragment[64];
  private float[] widths = new float[64];
  private boolean[] spaces = new boolean[64];
  private byte[] levels = new byte[64];
  private Part[] parts = new Part[64];
  private int[] order = new int[64];
  private int count;
  private int fragmentCount;
  private boolean haveRightToLeft;

  void clear() {
    Arrays.fill(fragments, 0, count, null);
    count = 0;
    fragmentCount = 0;
    haveRightToLeft = false;
  }

  void white(float width, boolean isSpace, int level) {
    add(null, width, level, Part.WHOLE);
    spaces[count - 1] = isSpace;
  }

  void fragment(Fragment fragment, Part part) {
    add(fragment, fragment.width(), fragment.level(), part);
    fragmentCount++;
  }

  private void add(Fragment fragment, float width, int level, Part part) {
    if (count == fragments.length) {
      grow();
    }
    fragments[count] = fragment;
    widths[count] = width;
    spaces[count] = false;
    levels[count] = (byte) level;
    parts[count] = part;
    order[count] = count;
    haveRightToLeft |= level > 0;
    count++;
  }

  private void grow() {
    int room = count * 2;
    fragments = Arrays.copyOf(fragments, room);
    widths = Arrays.copyOf(widths, room);
    spaces = Arrays.copyOf(spaces, room);
    levels = Arrays.copyOf(levels, room);
    parts = Arrays.copyOf(parts, room);
    order = Arrays.copyOf(order, room);
  }

  /** The fragment that came last; there is one. */
  Fragment last() {
    return fragments[count - 1];
  }

  void partOfLast(Part part) {
    parts[count - 1] = part;
  }

  boolean haveRightToLeft() {
    return haveRightToLeft;
  }

  /** From the order in which they are read to that in which they stand, from left to right. */
  void reorder() {
    if (count == 0) {
      return;
    }
    order = Bidi.reorderVisual(Arrays.copyOf(levels, count));
    if (order.length < fragments.length) {
      order = Arrays.copyOf(order, fragments.length);
    }
  }

  int count() {
    return count;
  }

  int fragmentCount() {
    return fragmentCount;
  }

  /** Of all pieces, in points. */
  float width() {
    float sum = 0;
    for (int at = 0; at < count; at++) {
      sum += widths[order[at]];
    }
    return sum;
  }

  /** The fragment at a place from the left; null for white. */
  Fragment fragment(int place) {
    return fragments[order[place]];
  }

  float width(int place) {
    return widths[order[place]];
  }

  boolean isSpace(int place) {
    return spaces[order[place]];
  }

  Part part(int place) {
    return parts[order[place]];
  }
}
