package org.verbale.typesetting.page;

import java.util.ArrayList;
import java.util.List;

/** A page with everything in its place. */
public final class Page {

  /**
   * A row in its place.
   *
   * @param top from the top edge of the page to the top of the row, in points
   * @param isRepeated whether it repeats content of an earlier page (a table's header)
   */
  public record Placed(Row row, float top, boolean isRepeated) {

    float bottom() {
      return top + row.height();
    }
  }

  private final int number;
  private final List<Placed> body = new ArrayList<>();
  private final List<Placed> notes = new ArrayList<>();
  private final List<Placed> furniture = new ArrayList<>();

  Page(int number) {
    this.number = number;
  }

  void place(Row row, float top) {
    body.add(new Placed(row, top, false));
  }

  void repeat(Row row, float top) {
    body.add(new Placed(row, top, true));
  }

  void placeNote(Row row, float top) {
    notes.add(new Placed(row, top, false));
  }

  void furnish(Row row, float top) {
    furniture.add(new Placed(row, top, false));
  }

  /** Counted from 1. */
  public int number() {
    return number;
  }

  public List<Placed> body() {
    return body;
  }

  /** The footnotes, from the top. */
  public List<Placed> notes() {
    return notes;
  }

  /** Running header and footer, rules, codes. */
  public List<Placed> furniture() {
    return furniture;
  }
}
