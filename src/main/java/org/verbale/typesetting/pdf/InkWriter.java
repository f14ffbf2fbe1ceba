package org.verbale.typesetting.pdf;

import org.openpdf.text.Rectangle;
import org.verbale.typesetting.line.Fragment;
import org.verbale.typesetting.page.Ink;
import org.verbale.typesetting.page.PageFormat;

/** Draws ink where it stands on the page, mirrored where lines start at the right edge. */
final class InkWriter {

  private final ContentStream content;
  private final TypeWriter type;
  private final PictureUse pictures;
  private final boolean rightToLeft;

  InkWriter(ContentStream content, TypeWriter type, PictureUse pictures, boolean rightToLeft) {
    this.content = content;
    this.type = type;
    this.pictures = pictures;
    this.rightToLeft = rightToLeft;
  }

  void draw(Ink ink, float top) {
    switch (ink) {
      case Ink.Type typed -> {
        int count = typed.line().fragments().length;
        type.show(typed.line(), 0, count, left(typed), baseLine(typed, top));
      }
      case Ink.Rule rule -> drawRule(rule, top);
      case Ink.Leader leader -> drawLeader(leader, top);
      case Ink.Modules modules -> drawModules(modules, top);
      case Ink.Image image -> pictures.show(image.picture(), box(image, top), content);
      case Ink.PageNumber number ->
          throw new IllegalArgumentException("The page of " + number.anchor() + " is not known.");
    }
  }

  /** The left edge of the measure of a line, in points from the left edge of the page. */
  float left(Ink.Type ink) {
    return left(ink.x(), ink.line().measure());
  }

  /** The only place where anything is mirrored. */
  float left(float x, float width) {
    return rightToLeft ? PageFormat.WIDTH - x - width : x;
  }

  /** The base line, in points from the bottom edge of the page. */
  static float baseLine(Ink.Type ink, float top) {
    return PageFormat.HEIGHT - top - ink.drop();
  }

  /** Where a picture stands, in points from the left and the bottom edge of the page. */
  Rectangle box(Ink.Image image, float top) {
    float left = left(image.x(), image.width());
    float upper = PageFormat.HEIGHT - top - image.drop();
    return new Rectangle(left, upper - image.height(), left + image.width(), upper);
  }

  private void drawRule(Ink.Rule rule, float top) {
    float y = PageFormat.HEIGHT - top - rule.drop() - rule.thickness() / 2;
    rectangle(left(rule.x(), rule.length()), y, rule.length(), rule.thickness());
    content.text("f\n");
  }

  private void rectangle(float x, float y, float width, float height) {
    content.number(x).number(y).number(width).number(height).text("re\n");
  }

  /** Dots stand at multiples of their distance, so that those of all entries are in columns. */
  private void drawLeader(Ink.Leader leader, float top) {
    Fragment dot = leader.dot().fragments()[0];
    float distance = dot.size() / 2;
    float left = left(leader.x(), leader.length());
    float first = (float) Math.ceil(left / distance) * distance;
    int count = (int) ((left + leader.length() - first) / distance);
    type.repeat(dot, count, distance, first, PageFormat.HEIGHT - top - leader.drop());
  }

  private void drawModules(Ink.Modules modules, float top) {
    float left = left(modules.x(), modules.width());
    float y = PageFormat.HEIGHT - top - modules.drop();
    for (boolean[] row : modules.dark()) {
      y -= modules.moduleHeight();
      int from = 0;
      while (from < row.length) {
        int to = from + 1;
        while (to < row.length && row[to] == row[from]) {
          to++;
        }
        if (row[from]) {
          float width = (to - from) * modules.moduleWidth();
          rectangle(left + from * modules.moduleWidth(), y, width, modules.moduleHeight());
        }
        from = to;
      }
    }
    content.text("f\n");
  }
}
