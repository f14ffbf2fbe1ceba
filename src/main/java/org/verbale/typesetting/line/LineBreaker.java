package org.verbale.typesetting.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Finds the ends of the lines of a paragraph that give the least demerits in all (Knuth and Plass).
 * Three attempts: without dividing words, with divided words, and with as much white as it takes.
 */
final class LineBreaker {

  /** Badness that an attempt puts up with; 100 is a line stretched as far as its glue likes. */
  private static final double GOOD = 150;

  private static final double FAIR = 800;
  private static final double ANY = 10_000;
  private static final double EMERGENCY_STRETCH = 0.15;

  /** Price of two divided lines in a row, of a divided last line but one, of uneven spacing. */
  private static final double CONSECUTIVE = 10_000;

  private static final double BEFORE_LAST = 5_000;
  private static final double UNEVEN = 10_000;
  private static final double SHORT_LAST = 25_000;
  private static final double OVERFULL = 1e12;

  /** Longer paragraphs are broken line by line: their best breaks would cost too much memory. */
  private static final int LONGEST_OPTIMISED = 60_000;

  private final Items items;
  private Setting setting;
  private double tolerance;
  private boolean dividing;
  private float emergencyStretch;

  private float width;
  private float stretch;
  private float shrink;
  private Breakpoint[] active = new Breakpoint[64];
  private int activeCount;
  private Breakpoint tooNarrow;
  private final Breakpoint[] best = new Breakpoint[4];
  private final double[] bestDemerits = new double[4];

  LineBreaker(Items items) {
    this.items = items;
  }

  /** The items at which the lines end, in order. */
  List<Integer> breakItems(Setting how) {
    setting = how;
    if (items.count() > LONGEST_OPTIMISED) {
      return new GreedyBreaker(items).breakItems(how.measure());
    }
    Breakpoint end = attempt(GOOD, false, 0);
    if (end == null) {
      end = attempt(FAIR, true, 0);
    }
    if (end == null) {
      end = attempt(ANY, true, (float) (how.measure() * EMERGENCY_STRETCH));
    }
    List<Integer> ends = new ArrayList<>();
    for (Breakpoint at = end; at.previous != null; at = at.previous) {
      ends.add(at.item);
    }
    Collections.reverse(ends);
    return ends;
  }

  private Breakpoint attempt(double putUpWith, boolean divideWords, float extraStretch) {
    tolerance = putUpWith;
    dividing = divideWords;
    emergencyStretch = extraStretch;
    width = 0;
    stretch = 0;
    shrink = 0;
    activeCount = 0;
    activate(Breakpoint.start());
    for (int item = 0; item < items.count(); item++) {
      if (items.isBox(item)) {
        width += items.width(item);
        continue;
      }
      if (isLegal(item) && !consider(item)) {
        return null;
      }
      if (items.isGlue(item)) {
        width += items.width(item);
        stretch += items.stretch(item);
        shrink += items.shrink(item);
      }
    }
    return bestEnd();
  }

  private boolean isLegal(int item) {
    if (items.isGlue(item)) {
      return item > 0 && items.isBox(item - 1);
    }
    int price = items.price(item);
    return price < Items.FORBIDDEN
        && (dividing || !items.dividesWord(item) || items.run(item) == null);
  }

  /** Tries to end a line at an item; false if no way leads on from here in this attempt. */
  private boolean consider(int item) {
    boolean forced = items.isPenalty(item) && items.price(item) <= Items.FORCED;
    Arrays.fill(best, null);
    Arrays.fill(bestDemerits, Double.MAX_VALUE);
    int kept = 0;
    for (int at = 0; at < activeCount; at++) {
      Breakpoint from = active[at];
      double ratio = ratio(from, item, forced);
      if (ratio >= -1) {
        tryFrom(from, item, ratio, forced);
      } else {
        tooNarrow = from;
      }
      if (ratio >= -1 && !forced) {
        active[kept++] = from;
      }
    }
    Arrays.fill(active, kept, activeCount, null);
    activeCount = kept;
    activateBest(item);
    if (activeCount > 0) {
      return true;
    }
    if (tolerance < ANY) {
      return false;
    }
    // A piece wider than the measure: the line is overfull, and says so.
    Breakpoint overfull = new Breakpoint(item, tooNarrow, tooNarrow.demerits + OVERFULL, 1, false);
    activate(after(item, overfull));
    return true;
  }

  /** How far the glue of a line has to stretch (or, below 0, shrink), 1 being its own measure. */
  private double ratio(Breakpoint from, int item, boolean forced) {
    float natural = width - from.width;
    if (items.isPenalty(item)) {
      natural += items.width(item);
    }
    float missing = setting.measure() - natural;
    if (missing < 0) {
      float give = shrink - from.shrink;
      // A hair's breadth of rounding is not an overfull line.
      return missing > -0.01f ? 0 : give > 0 ? missing / give : -ANY;
    }
    if (!setting.isJustified()) {
      return forced ? 0 : missing / setting.measure() * 2.2;
    }
    float give = stretch - from.stretch + emergencyStretch;
    return give > 0 ? missing / give : ANY;
  }

  private void tryFrom(Breakpoint from, int item, double ratio, boolean forced) {
    double badness = 100 * Math.abs(ratio * ratio * ratio);
    if (badness > tolerance) {
      if (tolerance < ANY || ratio > 100) {
        return;
      }
      badness = ANY;
    }
    double demerits = from.demerits + demerits(item, badness, forced);
    boolean divides = items.dividesWord(item);
    if (from.dividesWord && divides) {
      demerits += CONSECUTIVE;
    } else if (from.dividesWord && forced) {
      demerits += BEFORE_LAST;
    }
    int fitness = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
    if (Math.abs(fitness - from.fitness) > 1) {
      demerits += UNEVEN;
    }
    if (forced && from.previous != null && width - from.width < setting.measure() * 0.1) {
      demerits += SHORT_LAST;
    }
    if (demerits < bestDemerits[fitness]) {
      bestDemerits[fitness] = demerits;
      best[fitness] = new Breakpoint(item, from, demerits, fitness, divides);
    }
  }

  private double demerits(int item, double badness, boolean forced) {
    double line = 10 + badness;
    int price = items.isPenalty(item) ? items.price(item) : 0;
    if (forced) {
      return line * line;
    }
    return price >= 0 ? (line + price) * (line + price) : line * line - (double) price * price;
  }

  private void activateBest(int item) {
    double least = Double.MAX_VALUE;
    for (double demerits : bestDemerits) {
      least = Math.min(least, demerits);
    }
    for (Breakpoint found : best) {
      if (found != null && found.demerits <= least + UNEVEN) {
        activate(after(item, found));
      }
    }
  }

  /** Gives a breakpoint the totals at the start of the next line, past the white at its start. */
  private Breakpoint after(int item, Breakpoint at) {
    at.width = width;
    at.stretch = stretch;
    at.shrink = shrink;
    for (int next = item; next < items.count() && !items.isBox(next); next++) {
      if (items.isGlue(next)) {
        at.width += items.width(next);
        at.stretch += items.stretch(next);
        at.shrink += items.shrink(next);
      } else if (next > item && items.price(next) <= Items.FORCED) {
        break;
      }
    }
    return at;
  }

  private void activate(Breakpoint breakpoint) {
    if (activeCount == active.length) {
      active = Arrays.copyOf(active, activeCount * 2);
    }
    active[activeCount++] = breakpoint;
  }

  private Breakpoint bestEnd() {
    Breakpoint end = null;
    for (int at = 0; at < activeCount; at++) {
      Breakpoint candidate = active[at];
      if (candidate.item == items.count() - 1
          && (end == null || candidate.demerits < end.demerits)) {
        end = candidate;
      }
    }
    return end;
  }
}
