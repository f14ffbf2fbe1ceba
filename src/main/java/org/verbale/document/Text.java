package org.verbale.document;

import java.util.Objects;

/**
 * Plain characters, in logical order. White space is significant only as a separator: layout may
 * break at it and stretch it; U+00A0 and U+202F hold words together.
 */
public record Text(String value) implements Inline {
  public Text {
    Objects.requireNonNull(value, "value");
  }
}
