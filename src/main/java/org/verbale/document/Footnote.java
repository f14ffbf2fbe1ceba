package org.verbale.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A footnote, standing where its mark stands in the text.
 *
 * @param mark a fixed mark ({@code *}, {@code **}); null for the running number, which counts
 *     through the whole document in reading order
 * @param content the blocks of the note
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Footnote(String mark, List<Block> content) implements Inline {
  public Footnote {
    content = List.copyOf(content);
  }
}
