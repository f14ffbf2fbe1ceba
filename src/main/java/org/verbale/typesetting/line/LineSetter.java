package org.verbale.typesetting.line;

import java.util.List;
import org.verbale.typesetting.TypesettingException;

/**
 * Sets paragraphs into lines. Holds working storage: one for each document being set, used by one
 * thread.
 */
public final class LineSetter {

  /** Twice the width of a page: what is longer was never meant to stand on one line. */
  private static final float LONGEST_LINE = 1_200;

  private static final int CHARACTERS_SHOWN = 40;

  private final Items items = new Items();
  private final ItemBuilder builder;
  private final LineBreaker breaker = new LineBreaker(items);
  private final LineAssembler assembler;

  public LineSetter(TextRules rules) {
    builder = new ItemBuilder(rules, items);
    assembler = new LineAssembler(items, rules.rightToLeft());
  }

  /**
   * The lines of a paragraph; empty if the text is. What has no room on a line is taken apart where
   * it never is otherwise, rather than set over what stands beside it.
   */
  public List<Line> set(StyledText text, Setting setting) {
    if (text.text().isEmpty()) {
      return List.of();
    }
    List<Line> lines = set(text, setting, false);
    return lines.stream().anyMatch(Line::overfull) ? set(text, setting, true) : lines;
  }

  private List<Line> set(StyledText text, Setting setting, boolean lastResort) {
    builder.build(text, setting, lastResort);
    return assembler.assemble(breaker.breakItems(setting), setting);
  }

  /**
   * A text on one line, as wide as it is by nature: labels, running heads.
   *
   * @throws TypesettingException if it is too long for any line
   */
  public Line setOnOneLine(StyledText text, float size) {
    if (text.text().isEmpty()) {
      return new Line(new Fragment[0], new float[0], new boolean[0], 0, 0, List.of(), null, false);
    }
    List<Line> set = set(text, Setting.ragged(size, LONGEST_LINE, Alignment.START));
    if (set.size() > 1 || set.get(0).overfull()) {
      String words = text.plain();
      String shown = words.substring(0, Math.min(words.length(), CHARACTERS_SHOWN));
      throw new TypesettingException(
          "A number, label or heading line of %d characters has no room on a line: %s…"
              .formatted(words.length(), shown));
    }
    Line line = set.get(0);
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
