package org.verbale.document;

import java.util.List;
import java.util.Objects;

/** Text set apart by its face or position. Emphases nest: bold inside italic is both. */
public record Emphasis(Style style, List<Inline> content) implements Inline {

  /** How the text stands out. */
  public enum Style {
    ITALIC,
    BOLD,
    UNDERLINE,
    SUPERSCRIPT,
    SUBSCRIPT
  }

  public Emphasis {
    Objects.requireNonNull(style, "style");
    content = List.copyOf(content);
  }
}
