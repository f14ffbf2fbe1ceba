package org.verbale.typesetting.page;

import java.util.ArrayList;
import java.util.List;

/** A way to fill a page: how far the text goes and what stands under it. */
final class PageState {
  /** The row after the last one taken. */
  int next;

  /** Of the text, in points. */
  float height;

  /** Of the notes under it, with the gap above them, in points. */
  float noteHeight;

  List<Row> notes = new ArrayList<>();
  List<Row> carried = new ArrayList<>();

  PageState copy() {
    PageState copy = new PageState();
    copy.next = next;
    copy.height = height;
    copy.noteHeight = noteHeight;
    copy.notes = new ArrayList<>(notes);
    copy.carried = new ArrayList<>(carried);
    return copy;
  }
}
