package org.verbale.typesetting.line;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.verbale.typesetting.line.InlineStyle.NoteMark;
import org.verbale.typesetting.line.Line.Division;
import org.verbale.typesetting.line.Line.Part;

/** Puts the items between two breaks on a line: glue set, right-to-left text reordered. */
final class LineAssembler {

  /** A filling glue (at the end of a paragraph) stretches without being shown. */
  private static final float ENDLESS = 1e5f;

  /** A piece of the line: a fragment, or white of some width. */
  private record Piece(Fragment fragment, float width, boolean isSpace, int level, Part part) {}

  private final Items items;
  private final boolean rightToLeft;
  private Setting setting;

  /** The item after the word that was begun on an earlier line; 0 if none was. */
  private int endOfBegunWord;

  private List<Piece> pieces;
  private List<NoteMark> notes;
  private String begunWord;
  private boolean isDivided;

  LineAssembler(Items items, boolean rightToLeft) {
    this.items = items;
    this.rightToLeft = rightToLeft;
  }

  /** Makes the lines of a paragraph from the items at which they end. */
  List<Line> assemble(List<Integer> ends, Setting how) {
    setting = how;
    endOfBegunWord = 0;
    List<Line> lines = new ArrayList<>(ends.size());
    int start = 0;
    for (int end : ends) {
      lines.add(line(start, end));
      start = end;
    }
    return lines;
  }

  private Line line(int after, int end) {
    int start = after;
    // White at the start of a line is dropped, but the indent of a paragraph is a box.
    while (start < end && start > 0 && !items.isBox(start)) {
      start++;
    }
    Fragment hyphen = items.isPenalty(end) ? items.fragment(end) : null;
    float ratio = glueRatio(start, end, hyphen);
    collect(start, end, ratio);
    if (items.dividesWord(end)) {
      divide(start, end, hyphen);
    }
    if (rightToLeft || hasRightToLeft()) {
      reorder();
    }
    return place(ratio < -1);
  }

  /** Below -1 for an overfull line. */
  private float glueRatio(int start, int end, Fragment hyphen) {
    float natural = hyphen == null ? 0 : hyphen.width();
    float stretch = 0;
    float shrink = 0;
    for (int item = start; item < end; item++) {
      if (!items.isPenalty(item)) {
        natural += items.width(item);
        stretch += items.stretch(item);
        shrink += items.shrink(item);
      }
    }
    float missing = setting.measure() - natural;
    if (missing < 0) {
      return shrink > 0 ? missing / shrink : missing < -0.01f ? -2 : 0;
    }
    boolean fills = setting.isJustified() && stretch > 0 && stretch < ENDLESS;
    return fills ? missing / stretch : 0;
  }

  private void collect(int start, int end, float ratio) {
    pieces = new ArrayList<>(end - start + 1);
    notes = null;
    begunWord = "";
    isDivided = false;
    for (int item = start; item < end; item++) {
      if (items.isBox(item)) {
        Part part = item < endOfBegunWord ? Part.CONTINUED : Part.WHOLE;
        isDivided |= part == Part.CONTINUED;
        addBox(item, part);
      } else if (items.isGlue(item)) {
        pieces.add(white(item, ratio));
      }
    }
  }

  private void addBox(int item, Part part) {
    Fragment fragment = items.fragment(item);
    if (fragment == null) {
      pieces.add(new Piece(null, items.width(item), false, rightToLeft ? 1 : 0, Part.WHOLE));
      return;
    }
    pieces.add(new Piece(fragment, fragment.width(), false, fragment.level(), part));
    if (fragment.style().note() != null) {
      if (notes == null) {
        notes = new ArrayList<>();
      }
      notes.add(fragment.style().note());
    }
  }

  private Piece white(int item, float ratio) {
    float width = items.width(item);
    if (ratio < 0) {
      width += Math.max(ratio, -1) * items.shrink(item);
    } else if (items.stretch(item) < ENDLESS) {
      width += ratio * items.stretch(item);
    }
    return new Piece(null, width, items.isSpace(item), items.level(item), Part.WHOLE);
  }

  /** Marks the last fragment as the beginning of a word that ends on a later line. */
  private void divide(int start, int end, Fragment hyphen) {
    isDivided = true;
    boolean isBegunBefore = end < endOfBegunWord;
    Part part = isBegunBefore ? Part.CONTINUED : Part.BEGUN;
    if (!isBegunBefore) {
      int last = pieces.size() - 1;
      Piece beginning = pieces.get(last);
      StringBuilder word = new StringBuilder(beginning.fragment().characters());
      int item = end + 1;
      while (isInsideWord(item)) {
        if (items.isBox(item)) {
          word.append(items.fragment(item).characters());
        }
        item++;
      }
      endOfBegunWord = item;
      begunWord = word.toString();
      pieces.set(
          last, new Piece(beginning.fragment(), beginning.width(), false, beginning.level(), part));
    }
    if (hyphen != null) {
      pieces.add(new Piece(hyphen, hyphen.width(), false, hyphen.level(), part));
    }
  }

  private boolean isInsideWord(int item) {
    if (item >= items.count() || items.isGlue(item)) {
      return false;
    }
    if (items.isPenalty(item)) {
      return items.dividesWord(item);
    }
    Fragment fragment = items.fragment(item);
    return fragment != null && fragment.style().note() == null;
  }

  private boolean hasRightToLeft() {
    for (Piece piece : pieces) {
      if (piece.level() > 0) {
        return true;
      }
    }
    return false;
  }

  private void reorder() {
    byte[] levels = new byte[pieces.size()];
    for (int at = 0; at < levels.length; at++) {
      levels[at] = (byte) pieces.get(at).level();
    }
    int[] order = Bidi.reorderVisual(levels);
    List<Piece> visual = new ArrayList<>(order.length);
    for (int logical : order) {
      visual.add(pieces.get(logical));
    }
    pieces = visual;
  }

  private Line place(boolean overfull) {
    int count = 0;
    float width = 0;
    for (Piece piece : pieces) {
      width += piece.width();
      count += piece.fragment() == null ? 0 : 1;
    }
    Fragment[] fragments = new Fragment[count];
    float[] x = new float[count];
    boolean[] spaced = new boolean[count];
    Part[] parts = isDivided ? new Part[count] : null;
    float pen = start(width);
    int at = 0;
    for (Piece piece : pieces) {
      if (piece.fragment() != null) {
        fragments[at] = piece.fragment();
        x[at] = pen;
        if (isDivided) {
          parts[at] = piece.part();
        }
        at++;
      } else if (at > 0 && piece.isSpace()) {
        spaced[at - 1] = true;
      }
      pen += piece.width();
    }
    Division division = isDivided ? new Division(parts, begunWord) : null;
    List<NoteMark> marks = notes == null ? List.of() : notes;
    return new Line(fragments, x, spaced, width, setting.measure(), marks, division, overfull);
  }

  /** Where the first piece stands from the left edge of the measure. */
  private float start(float width) {
    float rest = setting.measure() - width;
    return switch (setting.alignment()) {
      case JUSTIFIED, START -> rightToLeft ? rest : 0;
      case CENTRE -> rest / 2;
      case END -> rightToLeft ? 0 : rest;
    };
  }
}
