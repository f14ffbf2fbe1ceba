package org.verbale.typesetting.line;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a block, its white space reduced to single spaces, with the style of each stretch.
 *
 * @param text logical order; {@link #NOTE} where a footnote's mark stands, {@link #NEW_LINE} for a
 *     forced line
 * @param stretches cover the text without gaps
 */
public record StyledText(String text, List<Stretch> stretches) {

  /** Stands for the mark of a footnote. */
  public static final char NOTE = '\uFFFC';

  /** A forced new line. */
  public static final char NEW_LINE = '\n';

  /**
   * Text of one style.
   *
   * @param end the offset after its last character
   */
  public record Stretch(int end, InlineStyle style) {}

  /** Text of a single style. */
  public static StyledText of(String text, InlineStyle style) {
    return new StyledText(text, List.of(new Stretch(text.length(), style)));
  }

  /** The words alone: for bookmarks and alternative texts. */
  public String plain() {
    return text.replace(String.valueOf(NOTE), "").replace(NEW_LINE, ' ').strip();
  }

  /** Puts pieces of different styles together. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Stretch> stretches = new ArrayList<>();

    public Builder add(String piece, InlineStyle style) {
      text.append(piece);
      stretches.add(new Stretch(text.length(), style));
      return this;
    }

    public StyledText build() {
      return new StyledText(text.toString(), List.copyOf(stretches));
    }
  }
}
