package org.verbale.typesetting.line;

import java.util.ArrayList;
import java.util.List;

/** Ends each line as late as it can: linear in time and memory, for paragraphs without end. */
final class GreedyBreaker {

  private final Items items;

  GreedyBreaker(Items items) {
    this.items = items;
  }

  List<Integer> breakItems(float measure) {
    List<Integer> ends = new ArrayList<>();
    float width = 0;
    int legal = -1;
    int start = 0;
    for (int item = 0; item < items.count(); item++) {
      boolean forced = items.isPenalty(item) && items.price(item) <= Items.FORCED;
      if (forced) {
        ends.add(item);
        width = 0;
        legal = -1;
        start = item + 1;
        continue;
      }
      boolean fits = width + (items.isPenalty(item) ? items.width(item) : 0) <= measure;
      if (isLegal(item) && (fits || legal < start) && isNoWorse(item, legal, start)) {
        legal = item;
      }
      if (!items.isPenalty(item)) {
        width += items.width(item);
      }
      if (width > measure && legal >= start) {
        ends.add(legal);
        start = legal + 1;
        item = legal;
        width = 0;
        legal = -1;
      }
    }
    return ends;
  }

  /** Lines end where they never should only if there is no other place. */
  private boolean isNoWorse(int item, int legal, int start) {
    return legal < start || price(item) <= Divisions.IN_ADDRESS || price(legal) >= price(item);
  }

  private int price(int item) {
    return items.isPenalty(item) ? items.price(item) : 0;
  }

  private boolean isLegal(int item) {
    if (items.isGlue(item)) {
      return item > 0 && items.isBox(item - 1);
    }
    return items.isPenalty(item) && items.price(item) < Items.FORBIDDEN;
  }
}
