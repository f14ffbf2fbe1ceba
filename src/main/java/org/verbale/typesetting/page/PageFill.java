package org.verbale.typesetting.page;

import java.util.ArrayList;
import java.util.List;

/** The filling of one page: the furthest state so far, and the last one it may end with. */
final class PageFill {

  /** White and rule between text and footnotes. */
  private static final float NOTE_GAP = 12;

  /** Notes carried over leave at least this part of the page to the text. */
  private static final float CARRIED_PART = 0.6f;

  private static final float ROUNDING = 0.01f;

  /** How many rows may be moved to the next page so that no page ends inside a word. */
  private static final int ROWS_FOR_WHOLE_WORD = 2;

  private final List<Row> rows;
  private final int start;
  private final float available;
  private PageState state = new PageState();
  private PageState accepted;
  private PageState acceptedWhole;
  private boolean reachedEnd;

  /**
   * @param start the first row of the page
   * @param available the height of the page's text and notes together, in points
   */
  PageFill(List<Row> rows, int start, float available) {
    this.rows = rows;
    this.start = start;
    this.available = available;
    state.next = start;
  }

  /**
   * Fills the page.
   *
   * @param carried rows of notes from earlier pages
   */
  PageState fill(List<Row> carried) {
    boolean textFollows = start < rows.size();
    takeCarried(carried, textFollows ? available * CARRIED_PART : available);
    takeRows();
    return accepted;
  }

  /** Whether all rows were taken: more of them might have been. */
  boolean reachedEnd() {
    return reachedEnd;
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

  private void takeRows() {
    for (Row header : repeated(rows, start)) {
      state.height += (state.height == 0 ? 0 : header.before()) + header.height();
    }
    PageState notesAlone = state.copy();
    while (state.next < rows.size() && take(rows.get(state.next))) {
      acceptIfLegal();
    }
    reachedEnd = state.next >= rows.size();
    if (accepted == null) {
      accepted = notesAlone.notes.isEmpty() ? state : filledWithNotes(notesAlone);
    } else if (state.next < rows.size()) {
      preferWholeWord();
    }
  }

  /** No text may stand on this page before the notes from earlier ones have ended. */
  private PageState filledWithNotes(PageState notesAlone) {
    List<Row> waiting = notesAlone.carried;
    notesAlone.carried = new ArrayList<>();
    state = notesAlone;
    takeCarried(waiting, available);
    return state;
  }

  /** The header of the table that goes on at the top of a page. */
  static List<Row> repeated(List<Row> rows, int start) {
    return start < rows.size() ? rows.get(start).repeated() : List.of();
  }

  private boolean take(Row row) {
    boolean isFirst = state.next == start;
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
