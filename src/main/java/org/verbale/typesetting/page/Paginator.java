package org.verbale.typesetting.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Fills pages with rows. A row takes its footnotes along: a page is full when neither the next row
 * nor the beginning of its notes has room. Notes that are too long go on under the text of the next
 * page. Rows may come while pages are being filled; those that are on a page are let go.
 */
final class Paginator {

  /** Trying to fill pages pays when the rows of several are waiting. */
  private static final int SEVERAL_PAGES = 300;

  private final List<Row> rows;
  private final float firstBottom;
  private final float noteStart;
  private final Consumer<Page> taker;
  private List<Row> carried = new ArrayList<>();
  private int next;
  private int pages;

  /**
   * @param rows the rows in their order; those on finished pages are removed
   * @param firstBottom from the bottom edge of the first page to its last line, in points
   * @param noteStart where the rule over the footnotes begins, in points
   * @param taker is given the pages in their order
   */
  Paginator(List<Row> rows, float firstBottom, float noteStart, Consumer<Page> taker) {
    this.rows = rows;
    this.firstBottom = firstBottom;
    this.noteStart = noteStart;
    this.taker = taker;
  }

  /** Fills the pages that no row to come can change. The last row always stays. */
  void fillFull() {
    if (rows.size() < SEVERAL_PAGES) {
      return;
    }
    boolean isFull = true;
    while (isFull) {
      isFull = fillPage(false);
    }
    rows.subList(0, next).clear();
    next = 0;
  }

  /** Fills pages until all rows and notes have one; returns how many pages there are in all. */
  int fillRest() {
    while (next < rows.size() || !carried.isEmpty() || pages == 0) {
      fillPage(true);
    }
    rows.clear();
    next = 0;
    return pages;
  }

  /** Fills a page; not if it takes all rows there are, unless these are the last ones. */
  private boolean fillPage(boolean areLast) {
    int number = pages + 1;
    float top = number == 1 ? PageFormat.FIRST_TOP : PageFormat.TOP;
    float bottom = PageFormat.HEIGHT - (number == 1 ? firstBottom : PageFormat.BOTTOM);
    PageFill fill = new PageFill(rows, next, bottom - top);
    PageState filled = fill.fill(carried);
    if (fill.reachedEnd() && !areLast) {
      return false;
    }
    Page page = new Page(number);
    place(page, filled, top, bottom);
    carried = filled.carried;
    next = filled.next;
    pages = number;
    taker.accept(page);
    return true;
  }

  private void place(Page page, PageState state, float top, float bottom) {
    float y = top;
    for (Row row : PageFill.repeated(rows, next)) {
      y += y == top ? 0 : row.before();
      page.repeat(row, y);
      y += row.height();
    }
    for (int at = next; at < state.next; at++) {
      Row row = rows.get(at);
      y += y == top ? 0 : row.before();
      page.place(row, y);
      y += row.height();
    }
    placeNotes(page, state.notes, bottom);
  }

  private void placeNotes(Page page, List<Row> notes, float bottom) {
    float y = bottom;
    for (Row note : notes) {
      y -= note.height();
    }
    if (!notes.isEmpty()) {
      Row rule = new Row(0, 0).add(new Ink.Rule(noteStart, 0, 72, 0.5f));
      page.furnish(rule, y - 3);
    }
    for (Row note : notes) {
      page.placeNote(note, y);
      y += note.height();
    }
  }
}
