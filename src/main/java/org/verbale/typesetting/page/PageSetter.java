package org.verbale.typesetting.page;

import java.util.ArrayList;
import java.util.List;
import org.verbale.document.Document;
import org.verbale.document.LetterCover;
import org.verbale.document.ReportCover;

/** Makes the pages of a document: text to lines, lines to pages. Knows nothing of any format. */
public final class PageSetter {

  private final Document document;
  private final Workshop workshop;
  private final List<Row> rows = new ArrayList<>();

  private PageSetter(Document document) {
    this.document = document;
    this.workshop = new Workshop(document);
  }

  /** Makes the pages of a document. */
  public static SetDocument set(Document document) {
    return new PageSetter(document).set();
  }

  private SetDocument set() {
    List<Page> pages =
        switch (document.cover()) {
          case ReportCover cover -> setReport(cover);
          case LetterCover cover -> setLetter(cover);
        };
    return new SetDocument(pages, workshop.overfullLines());
  }

  private List<Page> setReport(ReportCover cover) {
    new Masthead(workshop, rows).set(cover);
    ContentsSetter contents = new ContentsSetter(workshop, rows);
    if (cover.contents() != null) {
      contents.set(cover.contents(), document.body());
    }
    setBody(1);
    List<Page> pages = paginate(PageFormat.FIRST_BOTTOM);
    contents.fillIn(pages);
    new ReportFurniture(workshop, cover).add(pages);
    return pages;
  }

  private List<Page> setLetter(LetterCover cover) {
    new Letterhead(workshop, rows).set(cover);
    setBody(1);
    float bottom = cover.code() == null ? PageFormat.BOTTOM : PageFormat.FIRST_BOTTOM;
    List<Page> pages = paginate(bottom);
    new LetterFurniture(workshop, cover).add(pages);
    return pages;
  }

  private List<Page> paginate(float firstBottom) {
    return new Paginator(rows, firstBottom, workshop.textColumn().start()).paginate();
  }

  private void setBody(int level) {
    BlockSetter blocks = new BlockSetter(workshop, rows);
    blocks.setAll(document.body(), workshop.textColumn(), workshop.root(), level);
  }
}
