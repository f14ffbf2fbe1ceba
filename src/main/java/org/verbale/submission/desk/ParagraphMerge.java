package org.verbale.submission.desk;

import java.util.List;
import java.util.stream.Collectors;
import org.verbale.submission.history.SequenceDiff;

/**
 * Puts two texts together that grew from the same one: what both have stands once, what only one
 * has stands in its place, so that nobody's words are lost. The person who saves decides.
 */
final class ParagraphMerge {
  private ParagraphMerge() {}

  static String merge(String theirs, String mine) {
    return SequenceDiff.of(paragraphs(theirs), paragraphs(mine)).stream()
        .map(SequenceDiff.Piece::value)
        .collect(Collectors.joining("\n\n"));
  }

  private static List<String> paragraphs(String text) {
    return List.of(text.split("\\n{2,}"));
  }
}
