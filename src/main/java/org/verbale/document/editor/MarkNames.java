package org.verbale.document.editor;

import java.util.Locale;
import org.verbale.document.Emphasis;

/** The names of emphases in the editor's schema: those of the model in small letters. */
final class MarkNames {
  private MarkNames() {}

  static String of(Emphasis.Style style) {
    return style.name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException if there is no such emphasis
   */
  static Emphasis.Style style(String name) {
    for (Emphasis.Style style : Emphasis.Style.values()) {
      if (of(style).equals(name)) {
        return style;
      }
    }
    throw new IllegalArgumentException("There is no mark \"%s\".".formatted(name));
  }
}
