package org.verbale.typesetting.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills pages with rows. A row takes its footnotes along: a page is full when neither the next row
 * nor the beginning of its notes has room. Notes that are too long go on under the text of the next
 * page.
 */
final class Paginator {

  private final List<Row> rows;
  private final float firstBottom;
  private final float noteStart;
  private final List<Page> pages = new ArrayList<>();
  private List<Row> carried = new ArrayList<>();
  private int next;

  /**
   * @param firstBottom from the bottom edge of the first page to its last line, in points
   * @param noteStart where the rule over the footnotes begins, in points
   */
  Paginator(List<Row> rows, float firstBottom, float noteStart) {
    this.rows = rows;
    this.firstBottom = firstBottom;
    this.noteStart = noteStart;
  }

  List<Page> paginate() {
    while (next < rows.size() || !carried.isEmpty() || pages.isEmpty()) {
      fillPage();
    }
    return pages;
  }

  private void fillPage() {
    Page page = new Page(pages.size() + 1);
    float top = page.number() == 1 ? PageFormat.FIRST_TOP : PageFormat.TOP;
    float bottom = PageFormat.HEIGHT - (page.number() == 1 ? firstBottom : PageFormat.BOTTOM);
    PageState filled = new PageFill(rows, next, bottom - top).fill(carried);
    place(page, filled, top, bottom);
    carried = filled.carried;
    next = filled.next;
    pages.add(page);
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
