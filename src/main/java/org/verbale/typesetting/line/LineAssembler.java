package org.verbale.typesetting.line;

import java.util.ArrayList;
import java.util.List;
import org.verbale.typesetting.line.InlineStyle.NoteMark;
import org.verbale.typesetting.line.Line.Division;
import org.verbale.typesetting.line.Line.Part;

/** Puts the items between two breaks on a line: glue set, right-to-left text reordered. */
final class LineAssembler {

  /** A filling glue (at the end of a paragraph) stretches without being shown. */
  private static final float ENDLESS = 1e5f;

  private final Items items;
  private final boolean rightToLeft;
  private final Pieces pieces = new Pieces();
  private Setting setting;

  /** The item after the word that was begun on an earlier line; 0 if none was. */
  private int endOfBegunWord;

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
    boolean hasHyphen = items.isPenalty(end) && items.run(end) != null;
    float ratio = glueRatio(start, end, hasHyphen ? items.width(end) : 0);
    collect(start, end, ratio);
    if (items.dividesWord(end)) {
      divide(end, hasHyphen);
    }
    if (rightToLeft || pieces.haveRightToLeft()) {
      pieces.reorder();
    }
    return place(ratio < -1);
  }

  /** Below -1 for an overfull line. */
  private float glueRatio(int start, int end, float hyphen) {
    float natural = hyphen;
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
    pieces.clear();
    notes = null;
    begunWord = "";
    isDivided = false;
    for (int item = start; item < end; item++) {
      if (items.isBox(item)) {
        item = addBoxes(item, end);
      } else if (items.isGlue(item)) {
        pieces.white(white(item, ratio), items.isSpace(item), items.level(item));
      }
    }
  }

  /** Adds a box with those that go on with its glyphs, as one piece; returns the last of them. */
  private int addBoxes(int first, int end) {
    if (items.run(first) == null) {
      pieces.white(items.width(first), false, rightToLeft ? 1 : 0);
      return first;
    }
    int last = first;
    for (int item = first + 1; item < end && !items.isGlue(item); item++) {
      if (items.isBox(item)) {
        if (!items.goesOn(item, last)) {
          break;
        }
        last = item;
      }
    }
    Part part = first < endOfBegunWord ? Part.CONTINUED : Part.WHOLE;
    isDivided |= part == Part.CONTINUED;
    Fragment fragment = items.fragment(first, last);
    pieces.fragment(fragment, part);
    if (fragment.style().note() != null) {
      if (notes == null) {
        notes = new ArrayList<>();
      }
      notes.add(fragment.style().note());
    }
    return last;
  }

  private float white(int item, float ratio) {
    float width = items.width(item);
    if (ratio < 0) {
      return width + Math.max(ratio, -1) * items.shrink(item);
    }
    return items.stretch(item) < ENDLESS ? width + ratio * items.stretch(item) : width;
  }

  /** Marks the last fragment as the beginning of a word that ends on a later line. */
  private void divide(int end, boolean hasHyphen) {
    isDivided = true;
    boolean isBegunBefore = end < endOfBegunWord;
    Part part = isBegunBefore ? Part.CONTINUED : Part.BEGUN;
    if (!isBegunBefore) {
      StringBuilder word = new StringBuilder(pieces.last().characters());
      int item = end + 1;
      while (isInsideWord(item)) {
        if (items.isBox(item)) {
          word.append(items.characters(item));
        }
        item++;
      }
      endOfBegunWord = item;
      begunWord = word.toString();
      pieces.partOfLast(part);
    }
    if (hasHyphen) {
      pieces.fragment(items.fragment(end, end), part);
    }
  }

  private boolean isInsideWord(int item) {
    if (item >= items.count() || items.isGlue(item)) {
      return false;
    }
    if (items.isPenalty(item)) {
      return items.dividesWord(item);
    }
    return items.run(item) != null && items.look(item).style.note() == null;
  }

  private Line place(boolean overfull) {
    int count = pieces.fragmentCount();
    float width = pieces.width();
    Fragment[] fragments = new Fragment[count];
    float[] x = new float[count];
    boolean[] spaced = new boolean[count];
    Part[] parts = isDivided ? new Part[count] : null;
    float pen = start(width);
    int at = 0;
    for (int piece = 0; piece < pieces.count(); piece++) {
      Fragment fragment = pieces.fragment(piece);
      if (fragment != null) {
        fragments[at] = fragment;
        x[at] = pen;
        if (isDivided) {
          parts[at] = pieces.part(piece);
        }
        at++;
      } else if (at > 0 && pieces.isSpace(piece)) {
        spaced[at - 1] = true;
      }
      pen += pieces.width(piece);
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
