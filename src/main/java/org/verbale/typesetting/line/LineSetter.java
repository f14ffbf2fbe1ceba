package org.verbale.typesetting.line;

import java.util.List;

/**
 * Sets paragraphs into lines. Holds working storage: one for each document being set, used by one
 * thread.
 */
public final class LineSetter {

  private static final float UNLIMITED = 10_000;

  private final Items items = new Items();
  private final ItemBuilder builder;
  private final LineBreaker breaker = new LineBreaker(items);
  private final LineAssembler assembler;

  public LineSetter(TextRules rules) {
    builder = new ItemBuilder(rules, items);
    assembler = new LineAssembler(items, rules.rightToLeft());
  }

  /** The lines of a paragraph; empty if the text is. */
  public List<Line> set(StyledText text, Setting setting) {
    if (text.text().isEmpty()) {
      return List.of();
    }
    builder.build(text, setting);
    return assembler.assemble(breaker.breakItems(setting), setting);
  }

  /** A text on one line, as wide as it is by nature: labels, running heads. */
  public Line setOnOneLine(StyledText text, float size) {
    if (text.text().isEmpty()) {
      return new Line(new Fragment[0], new float[0], new boolean[0], 0, 0, List.of(), null, false);
    }
    Line line = set(text, Setting.ragged(size, UNLIMITED, Alignment.START)).get(0);
    float[] x = line.x().clone();
    float left = x.length == 0 ? 0 : x[0];
    for (int at = 0; at < x.length; at++) {
      x[at] -= left;
    }
    return new Line(
        line.fragments(),
        x,
        line.spaced(),
        line.width(),
        line.width(),
        line.notes(),
        line.division(),
        line.overfull());
  }
}
