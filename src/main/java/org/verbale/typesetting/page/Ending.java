package org.verbale.typesetting.page;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.verbale.typesetting.line.Line;

/** What is known when the last page of a document is made, and stands on earlier pages too. */
public final class Ending {

  private final Workshop workshop;
  private final Furniture furniture;
  private final Map<String, Integer> pageOf;
  private final int pages;

  /**
   * @param pageOf the number of the page on which each anchor stands
   * @param pages how many there are
   */
  Ending(Workshop workshop, Furniture furniture, Map<String, Integer> pageOf, int pages) {
    this.workshop = workshop;
    this.furniture = furniture;
    this.pageOf = Collections.unmodifiableMap(pageOf);
    this.pages = pages;
  }

  /** How many pages the document has. */
  public int pages() {
    return pages;
  }

  /** The number of the page on which each anchor stands. */
  Map<String, Integer> pageOf() {
    return pageOf;
  }

  /** How many lines hold a piece wider than their measure. */
  public int overfullLines() {
    return workshop.overfullLines();
  }

  /** What stands at the foot of a page, which may say how many pages there are. */
  public List<Page.Placed> foot(int page) {
    return furniture.foot(page, pages);
  }

  /** The number of a page at the end of its room. */
  public Ink.Type ink(Ink.PageNumber number) {
    String words = String.valueOf(pageOf.getOrDefault(number.anchor(), 1));
    Line line = workshop.label(words, number.style(), number.size());
    float start = number.x() + number.width() - line.width();
    return new Ink.Type(line, start, number.drop(), number.tag());
  }
}
