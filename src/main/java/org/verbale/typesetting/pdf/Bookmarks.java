package org.verbale.typesetting.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.verbale.typesetting.page.Page;
import org.verbale.typesetting.page.PageFormat;
import org.verbale.typesetting.page.Row.Bookmark;

/** The places that links and bookmarks lead to, and the tree of bookmarks. */
final class Bookmarks {

  private static final float ABOVE = 6;

  /** The entries that may still get entries under them, the innermost first. */
  private final Deque<Level> path = new ArrayDeque<>();

  private record Level(int level, PdfOutline outline) {}

  Bookmarks(PdfContentByte content) {
    path.push(new Level(0, content.getRootOutline()));
  }

  void add(Page page, PdfContentByte content) {
    for (Page.Placed placed : page.body()) {
      String anchor = placed.row().anchor();
      if (anchor != null && !placed.isRepeated()) {
        float top = PageFormat.HEIGHT - placed.top() + ABOVE;
        content.localDestination(anchor, new PdfDestination(PdfDestination.XYZ, 0, top, 0));
        if (placed.row().bookmark() != null) {
          add(placed.row().bookmark(), anchor);
        }
      }
    }
  }

  private void add(Bookmark bookmark, String anchor) {
    while (path.peek().level() >= bookmark.level()) {
      path.pop();
    }
    PdfAction action = PdfAction.gotoLocalPage(anchor, false);
    boolean isOpen = bookmark.level() == 1;
    PdfOutline outline = new PdfOutline(path.peek().outline(), action, bookmark.title(), isOpen);
    path.push(new Level(bookmark.level(), outline));
  }
}
