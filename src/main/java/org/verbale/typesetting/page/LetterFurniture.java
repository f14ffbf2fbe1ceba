package org.verbale.typesetting.page;

import java.util.List;
import org.verbale.document.LetterCover;
import org.verbale.typesetting.line.InlineStyle;
import org.verbale.typesetting.line.Line;

/** Adds page numbers to a letter of several pages, and the code at the foot of its first. */
final class LetterFurniture implements Furniture {

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

  @Override
  public void furnish(Page page) {
    if (cover.code() != null && page.number() == 1) {
      float end = PageFormat.WIDTH - PageFormat.LETTER;
      Ink code = Codes.square(cover.code(), CODE_SIZE, end, CODE_SIZE);
      page.furnish(new Row(0, 0).add(code), CODE_TOP);
    }
  }

  /** A letter of a single page has no page number. */
  @Override
  public List<Page.Placed> foot(int number, int total) {
    if (total == 1) {
      return List.of();
    }
    Line line = workshop.label(number + "/" + total, InlineStyle.PLAIN, SMALL);
    float start = (PageFormat.WIDTH - line.width()) / 2;
    Row row = new Row(0, 0).add(new Ink.Type(line, start, 0, null));
    return List.of(new Page.Placed(row, NUMBER_LINE, false));
  }
}
