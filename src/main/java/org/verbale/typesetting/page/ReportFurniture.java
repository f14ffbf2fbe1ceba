package org.verbale.typesetting.page;

import java.util.List;
import org.verbale.document.ReportCover;
import org.verbale.document.ReportCover.FooterStyle;
import org.verbale.typesetting.line.InlineStyle;
import org.verbale.typesetting.line.Line;

/**
 * Adds what stands around the text of a report: running lines, and on page 1 job line and codes.
 */
final class ReportFurniture implements Furniture {

  private static final float HEADER_LINE = 52;
  private static final float HEADER_RULE = 58;
  private static final float FOOTER_LINE = PageFormat.HEIGHT - 40;
  private static final float FOOT_TOP = PageFormat.HEIGHT - 74;
  private static final float FOOT_HEIGHT = 42;
  private static final float CODE_SIZE = 52;
  private static final float BAR_HEIGHT = 17;
  private static final float BAR_WIDTH = 0.72f;
  private static final float SMALL = 8;

  private final Workshop workshop;
  private final ReportCover cover;

  ReportFurniture(Workshop workshop, ReportCover cover) {
    this.workshop = workshop;
    this.cover = cover;
  }

  @Override
  public void furnish(Page page) {
    if (page.number() == 1) {
      furnishFirst(page);
      return;
    }
    Row header = new Row(0, HEADER_RULE);
    Line symbol = workshop.label(cover.symbol(), InlineStyle.BOLD, 10);
    header.add(at(symbol, outerIsEnd(page.number()), HEADER_LINE));
    header.add(new Ink.Rule(PageFormat.FRAME, HEADER_RULE, PageFormat.FRAME_WIDTH, 0.6f));
    page.furnish(header, 0);
  }

  @Override
  public List<Page.Placed> foot(int number, int total) {
    if (number == 1) {
      return List.of();
    }
    Row footer = new Row(0, SMALL);
    boolean isOfTotal = cover.footerStyle() == FooterStyle.PAGE_OF_TOTAL;
    String words = isOfTotal ? number + "/" + total : String.valueOf(number);
    boolean outerIsEnd = outerIsEnd(number);
    footer.add(at(workshop.label(words, InlineStyle.BOLD, 9), outerIsEnd, 0));
    if (cover.jobNumber() != null) {
      footer.add(at(workshop.label(cover.jobNumber(), InlineStyle.PLAIN, SMALL), !outerIsEnd, 0));
    }
    return List.of(new Page.Placed(footer, FOOTER_LINE, false));
  }

  private static boolean outerIsEnd(int page) {
    return page % 2 == 1;
  }

  private static Ink at(Line line, boolean atEnd, float drop) {
    float end = PageFormat.FRAME + PageFormat.FRAME_WIDTH;
    return new Ink.Type(line, atEnd ? end - line.width() : PageFormat.FRAME, drop, null);
  }

  private void furnishFirst(Page page) {
    Row foot = new Row(0, 0);
    if (cover.jobLine() != null) {
      Line job = workshop.label(cover.jobLine(), InlineStyle.PLAIN, SMALL);
      foot.add(at(job, false, SMALL));
    }
    if (cover.jobNumber() != null) {
      addBarCode(foot, cover.jobNumber().replaceAll("[^0-9A-Z]", ""));
    }
    float end = PageFormat.FRAME + PageFormat.FRAME_WIDTH;
    if (cover.documentUrl() != null) {
      Ink.Modules code = Codes.square(cover.documentUrl(), CODE_SIZE, end, FOOT_HEIGHT);
      foot.add(code);
      end = code.x() - 8;
    }
    if (cover.recycle() != null) {
      Line recycle = workshop.label(cover.recycle(), InlineStyle.PLAIN, SMALL);
      foot.add(new Ink.Type(recycle, end - recycle.width(), FOOT_HEIGHT, null));
    }
    page.furnish(foot, FOOT_TOP);
  }

  private void addBarCode(Row foot, String digits) {
    float top = SMALL + 6;
    Ink.Modules bars = Codes.bars(digits, BAR_WIDTH, BAR_HEIGHT, PageFormat.FRAME, top);
    foot.add(bars);
    Line words = workshop.label("*" + digits + "*", InlineStyle.PLAIN, SMALL);
    float start = PageFormat.FRAME + (bars.width() - words.width()) / 2;
    foot.add(new Ink.Type(words, start, top + BAR_HEIGHT + SMALL, null));
  }
}
