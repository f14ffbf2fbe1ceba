package org.verbale.document;

import java.util.List;

/** Blocks quoted from elsewhere, indented on both sides. */
public record Quotation(List<Block> blocks) implements Block {
  public Quotation {
    blocks = List.copyOf(blocks);
  }
}
