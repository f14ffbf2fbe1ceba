package org.verbale.submission.word;

import java.util.List;
import org.verbale.document.Block;

/**
 * What a Word file says.
 *
 * @param blocks the text, headings as nested sections, footnotes and endnotes where their marks
 *     stand
 * @param headingLevels the level that Word gives each heading, from 1, in reading order: the
 *     nesting of sections closes gaps that the file leaves between levels
 * @param losses what could not be carried over, each kind once
 */
public record WordReading(List<Block> blocks, List<Integer> headingLevels, List<Loss> losses) {
  public WordReading {
    blocks = List.copyOf(blocks);
    headingLevels = List.copyOf(headingLevels);
    losses = List.copyOf(losses);
  }
}
