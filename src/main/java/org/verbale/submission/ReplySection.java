package org.verbale.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.verbale.document.Block;

/**
 * One section of a reply as it was frozen or translated.
 *
 * @param position its place in the reply, from 1
 * @param questionId the question of the call that it answers; null for a free reply and a summary
 * @param blocks its text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReplySection(int position, SectionKind kind, Long questionId, List<Block> blocks) {
  public ReplySection {
    Objects.requireNonNull(kind, "kind");
    blocks = List.copyOf(blocks);
  }

  /** The same section with other text: its translation. */
  public ReplySection withBlocks(List<Block> others) {
    return new ReplySection(position, kind, questionId, others);
  }
}
