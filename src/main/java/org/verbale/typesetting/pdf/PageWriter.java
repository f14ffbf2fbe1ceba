package org.verbale.typesetting.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.verbale.typesetting.line.Fragment;
import org.verbale.typesetting.line.InlineStyle;
import org.verbale.typesetting.line.Line;
import org.verbale.typesetting.page.Ink;
import org.verbale.typesetting.page.Page;
import org.verbale.typesetting.page.PageFormat;
import org.verbale.typesetting.page.Tag;

/** Writes one page after the other as instructions, tied to the structure of the document. */
final class PageWriter {

  private final ContentStream content = new ContentStream(16_384);
  private final TypeWriter type;
  private final InkWriter inks;
  private final StructureTree tree;
  private final MarkedContent marks;
  private final Links links;
  private final boolean rightToLeft;
  private List<Draft.Gap> gaps = new ArrayList<>();

  /** Fragments of a line that belong to one element. */
  private record Stretch(Ink.Type ink, int from, int to, float left, Element element) {}

  /** Part of a row that is tied to its element already, and how it is written. */
  private record Part(float left, Runnable writing) {}

  PageWriter(
      FontUse fonts, PictureUse pictures, StructureTree tree, Links links, boolean rightToLeft) {
    this.type = new TypeWriter(content, fonts);
    this.inks = new InkWriter(content, type, pictures, rightToLeft);
    this.tree = tree;
    this.marks = new MarkedContent(content, tree);
    this.links = links;
    this.rightToLeft = rightToLeft;
  }

  /** Writes the text of a page. What it returns holds until the next page is written. */
  Draft write(Page page) {
    begin();
    gaps = new ArrayList<>();
    links.startPage();
    float middle = PageFormat.HEIGHT / 2;
    page.furniture().stream().filter(placed -> placed.top() < middle).forEach(this::margin);
    page.body().forEach(this::row);
    page.notes().forEach(this::row);
    page.furniture().stream().filter(placed -> placed.top() >= middle).forEach(this::margin);
    marks.close();
    return new Draft(content, gaps);
  }

  /** Writes the foot of a page; what it returns holds until the next is written. */
  ContentStream writeFoot(List<Page.Placed> foot) {
    begin();
    foot.forEach(this::margin);
    marks.close();
    return content;
  }

  /** Writes what goes into a gap; what it returns holds until the next is written. */
  ContentStream writeInGap(Draft.Gap gap, Ink.Type ink) {
    begin();
    marks.open(gap.element(), gap.mark());
    inks.draw(ink, gap.top());
    marks.close();
    return content;
  }

  private void begin() {
    content.clear();
    type.forgetFace();
  }

  /**
   * What stands above and below the text: its lines from the left, in either direction, because a
   * reader of the text layer puts no space where the next word begins further to the left.
   */
  private void margin(Page.Placed placed) {
    List<Ink.Type> lines = new ArrayList<>();
    for (Ink ink : placed.row().inks()) {
      if (ink instanceof Ink.Type line) {
        lines.add(line);
      } else {
        marks.openArtifact();
        inks.draw(ink, placed.top());
      }
    }
    lines.sort(Comparator.comparingDouble(Ink.Type::drop).thenComparingDouble(inks::left));
    for (Ink.Type line : lines) {
      marks.openArtifact();
      inks.draw(line, placed.top());
    }
  }

  private void furniture(Page.Placed placed) {
    for (Ink ink : placed.row().inks()) {
      marks.openArtifact();
      inks.draw(ink, placed.top());
    }
  }

  private void row(Page.Placed placed) {
    if (placed.isRepeated()) {
      furniture(placed);
    } else if (rightToLeft) {
      mirroredRow(placed);
    } else {
      for (Ink ink : placed.row().inks()) {
        draw(ink, placed.top());
      }
    }
  }

  private void draw(Ink ink, float top) {
    switch (ink) {
      case Ink.Type typed -> {
        for (Stretch stretch : stretches(typed)) {
          marks.open(stretch.element());
          show(stretch, top);
        }
      }
      case Ink.PageNumber number -> leaveGap(tie(number, top));
      case Ink.Image image -> {
        Element figure = tree.element(image.tag());
        tree.place(figure, inks.box(image, top));
        marks.open(figure);
        inks.draw(image, top);
      }
      default -> {
        marks.openArtifact();
        inks.draw(ink, top);
      }
    }
  }

  /** Ties a page number, with the link in its room, to its element. */
  private Draft.Gap tie(Ink.PageNumber number, float top) {
    Element element = tree.part(number.tag(), number.style());
    int mark = tree.mark(element);
    float left = inks.left(number.x(), number.width());
    float baseLine = PageFormat.HEIGHT - top - number.drop();
    addLink(left, left + number.width(), baseLine, number.size(), number.style().link(), element);
    return new Draft.Gap(0, number, top, element, mark);
  }

  private void leaveGap(Draft.Gap gap) {
    marks.close();
    gaps.add(gap.at(content.length()));
    type.forgetFace();
  }

  /**
   * A row that reads from right to left: its parts are tied to the structure in the order in which
   * they are read, and written from left to right, as readers of the text layer expect.
   */
  private void mirroredRow(Page.Placed placed) {
    List<Part> parts = new ArrayList<>();
    float top = placed.top();
    for (Ink ink : placed.row().inks()) {
      switch (ink) {
        case Ink.Type typed -> {
          for (Stretch stretch : stretches(typed).reversed()) {
            int mark = tree.mark(stretch.element());
            parts.add(new Part(stretch.left(), () -> show(stretch, mark, top)));
          }
        }
        case Ink.PageNumber number -> {
          Draft.Gap gap = tie(number, top);
          parts.add(new Part(inks.left(number.x(), number.width()), () -> leaveGap(gap)));
        }
        default -> draw(ink, top);
      }
    }
    parts.sort(Comparator.comparingDouble(Part::left));
    parts.forEach(part -> part.writing().run());
    marks.close();
  }

  private void show(Stretch stretch, int mark, float top) {
    marks.open(stretch.element(), mark);
    show(stretch, top);
  }

  /** The parts of a line, from left to right: one where the text is only text. */
  private List<Stretch> stretches(Ink.Type ink) {
    Tag tag = ink.tag();
    Line line = ink.line();
    int count = line.fragments().length;
    if (!tag.hasChildren()) {
      float left = count == 0 ? 0 : inks.left(ink) + line.x()[0];
      return List.of(new Stretch(ink, 0, count, left, tree.element(tag)));
    }
    List<Stretch> stretches = new ArrayList<>();
    int from = 0;
    while (from < count) {
      int to = endOfStretch(line, from);
      InlineStyle style = line.fragments()[from].style();
      float left = inks.left(ink) + line.x()[from];
      stretches.add(new Stretch(ink, from, to, left, tree.part(tag, style)));
      from = to;
    }
    return stretches;
  }

  private static int endOfStretch(Line line, int from) {
    InlineStyle style = line.fragments()[from].style();
    int to = from + 1;
    while (to < line.fragments().length && style.belongsWith(line.fragments()[to].style())) {
      to++;
    }
    return to;
  }

  private void show(Stretch stretch, float top) {
    Ink.Type ink = stretch.ink();
    float baseLine = InkWriter.baseLine(ink, top);
    type.show(ink.line(), stretch.from(), stretch.to(), inks.left(ink), baseLine);
    addLink(stretch, baseLine);
  }

  private void addLink(Stretch stretch, float baseLine) {
    Line line = stretch.ink().line();
    if (stretch.from() == stretch.to() || !stretch.ink().tag().hasChildren()) {
      return;
    }
    String target = line.fragments()[stretch.from()].style().link();
    if (target != null) {
      Fragment last = line.fragments()[stretch.to() - 1];
      float end = inks.left(stretch.ink()) + line.x()[stretch.to() - 1] + last.width();
      addLink(stretch.left(), end, baseLine, last.size(), target, stretch.element());
    }
  }

  private void addLink(
      float left, float right, float baseLine, float size, String target, Element element) {
    links.add(left, baseLine - size * 0.2f, right, baseLine + size * 0.8f, target, element);
  }
}
