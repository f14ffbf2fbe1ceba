package org.verbale.typesetting.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openpdf.text.pdf.PdfStructureElement;
import org.verbale.typesetting.line.Fragment;
import org.verbale.typesetting.line.InlineStyle;
import org.verbale.typesetting.line.Line;
import org.verbale.typesetting.page.Ink;
import org.verbale.typesetting.page.Page;
import org.verbale.typesetting.page.PageFormat;
import org.verbale.typesetting.page.Tag;

/** Writes one page after the other as instructions, tied to the structure of the document. */
final class PageWriter {

  private final ContentStream content = new ContentStream();
  private final TypeWriter type;
  private final InkWriter inks;
  private final StructureTree tree;
  private final MarkedContent marks;
  private final Links links;
  private final boolean rightToLeft;

  /** Fragments of a line that belong to one element. */
  private record Stretch(Ink.Type ink, int from, int to, float left, PdfStructureElement element) {}

  /** A stretch with the mark that ties it to its element. */
  private record Marked(Stretch stretch, int mark) {}

  PageWriter(FontUse fonts, StructureTree tree, Links links, boolean rightToLeft) {
    this.type = new TypeWriter(content, fonts);
    this.inks = new InkWriter(content, type, rightToLeft);
    this.tree = tree;
    this.marks = new MarkedContent(content, tree);
    this.links = links;
    this.rightToLeft = rightToLeft;
  }

  ContentStream write(Page page) {
    content.clear();
    type.startPage();
    float middle = PageFormat.HEIGHT / 2;
    page.furniture().stream().filter(placed -> placed.top() < middle).forEach(this::margin);
    page.body().forEach(this::row);
    page.notes().forEach(this::row);
    page.furniture().stream().filter(placed -> placed.top() >= middle).forEach(this::margin);
    marks.close();
    return content;
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
    if (!(ink instanceof Ink.Type typed)) {
      marks.openArtifact();
      inks.draw(ink, top);
      return;
    }
    for (Stretch stretch : stretches(typed)) {
      marks.open(stretch.element());
      show(stretch, top);
    }
  }

  /**
   * A row that reads from right to left: its parts are tied to the structure in the order in which
   * they are read, and written from left to right, as readers of the text layer expect.
   */
  private void mirroredRow(Page.Placed placed) {
    List<Marked> parts = new ArrayList<>();
    for (Ink ink : placed.row().inks()) {
      if (ink instanceof Ink.Type typed) {
        for (Stretch stretch : stretches(typed).reversed()) {
          parts.add(new Marked(stretch, tree.mark(stretch.element())));
        }
      } else {
        draw(ink, placed.top());
      }
    }
    parts.sort(Comparator.comparingDouble(part -> part.stretch().left()));
    for (Marked part : parts) {
      marks.open(part.stretch().element(), part.mark());
      show(part.stretch(), placed.top());
    }
    marks.close();
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
      stretches.add(new Stretch(ink, from, to, left, tree.child(tag, style)));
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
      float bottom = baseLine - last.size() * 0.2f;
      float top = baseLine + last.size() * 0.8f;
      links.add(stretch.left(), bottom, end, top, target, stretch.element());
    }
  }
}
