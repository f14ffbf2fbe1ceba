package org.verbale.document;

import java.util.List;

/**
 * The bracketed lines at the end margin under the heading of a reply: {@code [Original: Spanish]},
 * {@code [5 June 2012]}. The brackets are part of the lines.
 */
public record Provenance(List<List<Inline>> lines) implements Block {
  public Provenance {
    lines = lines.stream().map(List::copyOf).toList();
  }
}
