package org.verbale.typesetting.page;

import java.util.List;
import org.verbale.document.LetterCover;
import org.verbale.typesetting.line.InlineStyle;
import org.verbale.typesetting.line.Line;

/** Adds page numbers to a letter of several pages, and the code at the foot of its first. */
final class LetterFurniture {

  private static final float CODE_SIZE = 58;
  private static final float CODE_TOP = PageFormat.HEIGHT - 98;
  private static final float NUMBER_LINE = PageFormat.HEIGHT - 44;
  private static final float SMALL = 9;

  private final Workshop workshop;
  private final LetterCover cover;

  LetterFurniture(Workshop workshop, LetterCover cover) {
    this.workshop = workshop;
    this.cover = cover;
  }

  void add(List<Page> pages) {
    if (cover.code() != null) {
      float end = PageFormat.WIDTH - PageFormat.LETTER;
      pages
          .get(0)
          .furnish(
              new Row(0, 0).add(Codes.square(cover.code(), CODE_SIZE, end, CODE_SIZE)), CODE_TOP);
    }
    for (Page page : pages) {
      if (pages.size() > 1) {
        String number = page.number() + "/" + pages.size();
        Line line = workshop.label(number, InlineStyle.PLAIN, SMALL);
        float start = (PageFormat.WIDTH - line.width()) / 2;
        Ink ink = new Ink.Type(line, start, 0, null);
        page.furnish(new Row(0, 0).add(ink), NUMBER_LINE);
      }
    }
  }
}
