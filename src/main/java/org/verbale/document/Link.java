package org.verbale.document;

import java.util.List;
import java.util.Objects;

/**
 * A link. The target is an absolute {@code http(s)} or {@code mailto} address, or {@code #} and the
 * identifier of a block of the same document.
 */
public record Link(String target, List<Inline> content) implements Inline {
  public Link {
    Objects.requireNonNull(target, "target");
    content = List.copyOf(content);
  }
}
