package org.verbale.typesetting.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.openpdf.text.pdf.PdfStructureElement;
import org.verbale.typesetting.line.Fragment;
import org.verbale.typesetting.line.InlineStyle;
import org.verbale.typesetting.line.Line;
import org.verbale.typesetting.page.Ink;
import org.verbale.typesetting.page.Page;
import org.verbale.typesetting.page.PageFormat;
import org.verbale.typesetting.page.Tag;

/** Writes the ink of one page after the other as instructions. */
final class PageWriter {

  private final ContentStream content = new ContentStream();
  private final TypeWriter type;
  private final StructureTree tree;
  private final Links links;
  private final boolean rightToLeft;

  /** What the ink being written belongs to: an element, or null for furniture. */
  private PdfStructureElement open;

  private boolean isArtifact;

  PageWriter(FontUse fonts, StructureTree tree, Links links, boolean rightToLeft) {
    this.type = new TypeWriter(content, fonts);
    this.tree = tree;
    this.links = links;
    this.rightToLeft = rightToLeft;
  }

  ContentStream write(Page page) {
    content.clear();
    type.startPage();
    float middle = PageFormat.HEIGHT / 2;
    page.furniture().stream().filter(placed -> placed.top() < middle).forEach(this::furniture);
    page.body().forEach(this::row);
    page.notes().forEach(this::row);
    page.furniture().stream().filter(placed -> placed.top() >= middle).forEach(this::furniture);
    close();
    return content;
  }

  private void furniture(Page.Placed placed) {
    for (Ink ink : placed.row().inks()) {
      openArtifact();
      draw(ink, placed.top());
    }
  }

  private void row(Page.Placed placed) {
    if (rightToLeft && !placed.isRepeated()) {
      mirroredRow(placed);
      return;
    }
    for (Ink ink : placed.row().inks()) {
      if (placed.isRepeated() || !(ink instanceof Ink.Type typed)) {
        openArtifact();
        draw(ink, placed.top());
      } else {
        tagged(typed, placed.top());
      }
    }
  }

  /**
   * A row that reads from right to left: its parts are tied to the structure in the order in which
   * they are read, and written from left to right, as readers of the text layer expect.
   */
  private void mirroredRow(Page.Placed placed) {
    List<Tied> parts = new ArrayList<>();
    for (Ink ink : placed.row().inks()) {
      if (ink instanceof Ink.Type typed) {
        addParts(typed, placed.top(), parts);
      } else {
        openArtifact();
        draw(ink, placed.top());
      }
    }
    parts.sort(Comparator.comparingDouble(Tied::left));
    for (Tied part : parts) {
      close();
      begin(part.element(), part.mark());
      Ink.Type ink = part.ink();
      float base = baseLine(ink, placed.top());
      type.show(ink.line(), part.from(), part.to(), left(ink), base);
    }
    close();
  }

  /** Fragments that belong to one element, tied to it already. */
  private record Tied(
      Ink.Type ink, int from, int to, float left, PdfStructureElement element, int mark) {}

  private void addParts(Ink.Type ink, float top, List<Tied> parts) {
    Line line = ink.line();
    int to = line.fragments().length;
    while (to > 0) {
      int from = ink.tag().hasChildren() ? startOfStretch(line, to) : 0;
      InlineStyle style = line.fragments()[from].style();
      PdfStructureElement element =
          ink.tag().hasChildren() ? tree.child(ink.tag(), style) : tree.element(ink.tag());
      int mark = tree.mark(element);
      parts.add(new Tied(ink, from, to, left(ink) + line.x()[from], element, mark));
      if (style.link() != null) {
        addLink(ink, from, to, top, style.link(), element);
      }
      to = from;
    }
  }

  private static int startOfStretch(Line line, int to) {
    int from = to - 1;
    InlineStyle style = line.fragments()[from].style();
    while (from > 0 && isSameStretch(style, line.fragments()[from - 1].style())) {
      from--;
    }
    return from;
  }

  // ---- what ink belongs to

  private void tagged(Ink.Type ink, float top) {
    Tag tag = ink.tag();
    if (!tag.hasChildren()) {
      open(tree.element(tag));
      draw(ink, top);
      return;
    }
    Line line = ink.line();
    int from = 0;
    while (from < line.fragments().length) {
      int to = endOfStretch(line, from);
      InlineStyle style = line.fragments()[from].style();
      PdfStructureElement element = tree.child(tag, style);
      open(element);
      type.show(line, from, to, left(ink), baseLine(ink, top));
      if (style.link() != null) {
        addLink(ink, from, to, top, style.link(), element);
      }
      from = to;
    }
  }

  private static int endOfStretch(Line line, int from) {
    InlineStyle style = line.fragments()[from].style();
    int to = from + 1;
    while (to < line.fragments().length && isSameStretch(style, line.fragments()[to].style())) {
      to++;
    }
    return to;
  }

  private static boolean isSameStretch(InlineStyle one, InlineStyle other) {
    return one == other
        || one.note() == other.note()
            && Objects.equals(one.link(), other.link())
            && Objects.equals(one.language(), other.language());
  }

  private void addLink(
      Ink.Type ink, int from, int to, float top, String target, PdfStructureElement element) {
    Line line = ink.line();
    Fragment last = line.fragments()[to - 1];
    float start = left(ink) + line.x()[from];
    float end = left(ink) + line.x()[to - 1] + last.width();
    float base = baseLine(ink, top);
    links.add(start, base - last.size() * 0.2f, end, base + last.size() * 0.8f, target, element);
  }

  private void open(PdfStructureElement element) {
    if (open == element) {
      return;
    }
    close();
    begin(element, tree.mark(element));
  }

  private void begin(PdfStructureElement element, int mark) {
    content.raw('/').text(StructureTree.type(element)).text(" <</MCID ");
    content.integer(mark).text(">> BDC\n");
    open = element;
  }

  private void openArtifact() {
    if (!isArtifact) {
      close();
      content.text("/Artifact BMC\n");
      isArtifact = true;
    }
  }

  private void close() {
    if (open != null || isArtifact) {
      content.text("EMC\n");
    }
    open = null;
    isArtifact = false;
  }

  // ---- drawing

  private void draw(Ink ink, float top) {
    switch (ink) {
      case Ink.Type typed -> {
        int count = typed.line().fragments().length;
        type.show(typed.line(), 0, count, left(typed), baseLine(typed, top));
      }
      case Ink.Rule rule -> drawRule(rule, top);
      case Ink.Leader leader -> drawLeader(leader, top);
      case Ink.Modules modules -> drawModules(modules, top);
    }
  }

  private float left(Ink.Type ink) {
    return left(ink.x(), ink.line().measure());
  }

  /** Lines that start at the right edge are mirrored here, and nowhere else. */
  private float left(float x, float width) {
    return rightToLeft ? PageFormat.WIDTH - x - width : x;
  }

  private static float baseLine(Ink.Type ink, float top) {
    return PageFormat.HEIGHT - top - ink.drop();
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
