package org.verbale.typesetting.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.verbale.document.Document;
import org.verbale.document.LetterCover;
import org.verbale.document.ReportCover;

/**
 * Makes the pages of a document: text to lines, lines to pages. Knows nothing of any format. A page
 * is handed over as soon as nothing can change it any more, and not kept.
 */
public final class PageSetter {

  private final Document document;
  private final Workshop workshop;
  private final Furniture furniture;
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, Integer> pageOf = new HashMap<>();

  public PageSetter(Document document) {
    this.document = document;
    this.workshop = new Workshop(document);
    this.furniture =
        switch (document.cover()) {
          case ReportCover cover -> new ReportFurniture(workshop, cover);
          case LetterCover cover -> new LetterFurniture(workshop, cover);
        };
  }

  /** Makes the pages of a document and keeps them all. */
  public static SetDocument set(Document document) {
    List<Page> kept = new ArrayList<>();
    Ending ending = new PageSetter(document).set(kept::add);
    for (Page page : kept) {
      ending.foot(page.number()).forEach(placed -> page.furnish(placed.row(), placed.top()));
    }
    return new SetDocument(kept, ending.overfullLines());
  }

  /** The places to which links may lead. */
  public Anchors anchors() {
    return workshop.anchors();
  }

  /**
   * Makes the pages; to be called once.
   *
   * @param taker is given each page when it is finished, in their order
   */
  public Ending set(Consumer<Page> taker) {
    float noteStart = workshop.textColumn().start();
    Paginator pages =
        new Paginator(rows, firstBottom(), noteStart, page -> taker.accept(finished(page)));
    switch (document.cover()) {
      case ReportCover cover -> setHead(cover, pages);
      case LetterCover cover -> new Letterhead(workshop, rows).set(cover);
    }
    BlockSetter blocks = new BlockSetter(workshop, rows, pages::fillFull);
    blocks.setAll(document.body(), workshop.textColumn(), workshop.root(), 1);
    return new Ending(workshop, furniture, pageOf, pages.fillRest());
  }

  private void setHead(ReportCover cover, Paginator pages) {
    new Masthead(workshop, rows).set(cover);
    if (cover.contents() != null) {
      new ContentsSetter(workshop, rows, pages).set(cover.contents(), document.body());
    }
  }

  private float firstBottom() {
    boolean isPlain = document.cover() instanceof LetterCover cover && cover.code() == null;
    return isPlain ? PageFormat.BOTTOM : PageFormat.FIRST_BOTTOM;
  }

  private Page finished(Page page) {
    for (Page.Placed placed : page.body()) {
      if (placed.row().anchor() != null) {
        pageOf.putIfAbsent(placed.row().anchor(), page.number());
      }
    }
    furniture.furnish(page);
    return page;
  }
}
