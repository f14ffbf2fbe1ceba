package org.verbale.typesetting.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills pages with rows. A row takes its footnotes along: a page is full when neither the next row
 * nor the beginning of its notes has room. Notes that are too long go on under the text of the next
 * page.
 */
final class Paginator {

  /** White and rule between text and footnotes. */
  static final float NOTE_GAP = 12;

  /** Notes carried over leave at least this part of the page to the text. */
  private static final float CARRIED_PART = 0.6f;

  private static final float ROUNDING = 0.01f;

  /** How many rows may be moved to the next page so that no page ends inside a word. */
  private static final int ROWS_FOR_WHOLE_WORD = 2;

  private final List<Row> rows;
  private final float firstBottom;
  private final List<Page> pages = new ArrayList<>();
  private List<Row> carried = new ArrayList<>();
  private int next;

  /**
   * @param firstBottom from the bottom edge of the first page to its last line, in points
   */
  Paginator(List<Row> rows, float firstBottom) {
    this.rows = rows;
    this.firstBottom = firstBottom;
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
    Fill fill = new Fill(bottom - top);
    fill.takeCarried();
    fill.takeRows();
    place(page, fill.accepted, top, bottom);
    carried = fill.accepted.carried;
    next = fill.accepted.next;
    pages.add(page);
  }

  private void place(Page page, State state, float top, float bottom) {
    float y = top;
    List<Row> repeated = repeated();
    for (Row row : repeated) {
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

  /** The header of the table that goes on at the top of the page. */
  private List<Row> repeated() {
    return next < rows.size() ? rows.get(next).repeated() : List.of();
  }

  private static void placeNotes(Page page, List<Row> notes, float bottom) {
    float y = bottom;
    for (Row note : notes) {
      y -= note.height();
    }
    if (!notes.isEmpty()) {
      Row rule = new Row(0, 0).add(new Ink.Rule(PageFormat.TEXT, 0, 72, 0.5f));
      page.furnish(rule, y - 3);
    }
    for (Row note : notes) {
      page.placeNote(note, y);
      y += note.height();
    }
  }

  /** A way to fill a page: how far the text goes and what stands under it. */
  private static final class State {
    private int next;
    private float height;
    private float noteHeight;
    private List<Row> notes;
    private List<Row> carried;

    State copy() {
      State copy = new State();
      copy.next = next;
      copy.height = height;
      copy.noteHeight = noteHeight;
      copy.notes = new ArrayList<>(notes);
      copy.carried = new ArrayList<>(carried);
      return copy;
    }
  }

  /** The filling of one page: the furthest state so far, and the last one it may end with. */
  private final class Fill {
    private final float available;
    private State state = new State();
    private State accepted;
    private State acceptedWhole;

    Fill(float available) {
      this.available = available;
      state.next = next;
      state.notes = new ArrayList<>();
      state.carried = new ArrayList<>();
    }

    void takeCarried() {
      boolean textFollows = next < rows.size();
      takeCarried(carried, textFollows ? available * CARRIED_PART : available);
    }

    private void takeCarried(List<Row> waiting, float room) {
      for (Row row : waiting) {
        if (state.carried.isEmpty() && noteHeightWith(row) <= room) {
          addNoteRow(row);
        } else {
          state.carried.add(row);
        }
      }
    }

    private float noteHeightWith(Row row) {
      return (state.notes.isEmpty() ? NOTE_GAP : state.noteHeight) + row.height();
    }

    private void addNoteRow(Row row) {
      state.noteHeight = noteHeightWith(row);
      state.notes.add(row);
    }

    void takeRows() {
      for (Row header : repeated()) {
        state.height += (state.height == 0 ? 0 : header.before()) + header.height();
      }
      State notesAlone = state.copy();
      while (state.next < rows.size() && take(rows.get(state.next))) {
        acceptIfLegal();
      }
      if (accepted == null) {
        accepted = notesAlone.notes.isEmpty() ? state : filledWithNotes(notesAlone);
      } else if (state.next < rows.size()) {
        preferWholeWord();
      }
    }

    /** No text may stand on this page before the notes from earlier ones have ended. */
    private State filledWithNotes(State notesAlone) {
      List<Row> waiting = notesAlone.carried;
      notesAlone.carried = new ArrayList<>();
      state = notesAlone;
      takeCarried(waiting, available);
      return state;
    }

    private boolean take(Row row) {
      boolean isFirst = state.next == next;
      if (row.isOnNewPage() && !isFirst) {
        // What has been taken ends here, whatever would like to be kept together.
        accepted = state.copy();
        acceptedWhole = accepted;
        return false;
      }
      // A note begins where its mark stands, and after the notes before it.
      if (!state.carried.isEmpty() && !row.notes().isEmpty()) {
        return false;
      }
      float height = state.height + (state.height == 0 ? 0 : row.before()) + row.height();
      if (!isFirst && height + state.noteHeight > available + ROUNDING) {
        return false;
      }
      if (!takeNotes(row, height, isFirst)) {
        return false;
      }
      state.height = height;
      state.next++;
      return true;
    }

    private boolean takeNotes(Row row, float height, boolean isFirst) {
      if (row.notes().isEmpty()) {
        return true;
      }
      List<Row> wanted = new ArrayList<>();
      row.notes().forEach(note -> wanted.addAll(note.rows()));
      int fitting = fitting(wanted, available - height);
      if (fitting < wanted.size() && !isFirst && !mayDivide(row, wanted.size(), fitting)) {
        return false;
      }
      wanted.subList(0, fitting).forEach(this::addNoteRow);
      state.carried.addAll(wanted.subList(fitting, wanted.size()));
      return true;
    }

    private int fitting(List<Row> wanted, float room) {
      float height = state.notes.isEmpty() ? NOTE_GAP : state.noteHeight;
      int fitting = 0;
      while (fitting < wanted.size()) {
        height += wanted.get(fitting).height();
        if (height > room + ROUNDING) {
          break;
        }
        fitting++;
      }
      return fitting;
    }

    /** Only the last note may go on, and two of its lines stand on either page. */
    private boolean mayDivide(Row row, int wanted, int fitting) {
      int last = row.notes().get(row.notes().size() - 1).rows().size();
      int placedOfLast = fitting - (wanted - last);
      return placedOfLast >= 2 && last - placedOfLast >= 2;
    }

    private void acceptIfLegal() {
      Row row = rows.get(state.next - 1);
      if (state.next == rows.size() || !row.isKeptWithNext()) {
        accepted = state.copy();
        if (!row.isDivided()) {
          acceptedWhole = accepted;
        }
      }
    }

    private void preferWholeWord() {
      boolean isNear =
          acceptedWhole != null && accepted.next - acceptedWhole.next <= ROWS_FOR_WHOLE_WORD;
      if (isNear) {
        accepted = acceptedWhole;
      }
    }
  }
}
