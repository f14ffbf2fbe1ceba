package org.verbale.submission.desk;

import java.util.List;
import org.verbale.document.Block;
import org.verbale.document.Outline;
import org.verbale.document.text.StructuredText;
import org.verbale.language.OfficialLanguage;
import org.verbale.submission.history.SequenceDiff;

/**
 * Puts two texts together that grew from the same one: what both have stands once, what only one
 * has stands in its place, so that nobody's words are lost. The person who saves decides.
 *
 * @param pieces of both texts, theirs before mine where they differ
 */
record ParagraphMerge(List<SequenceDiff.Piece<Outline.Piece>> pieces) {

  /** Both as the editor holds them: the same is what is equal in everything. */
  static ParagraphMerge of(List<Block> theirs, List<Block> mine) {
    return new ParagraphMerge(SequenceDiff.of(Outline.flatten(theirs), Outline.flatten(mine)));
  }

  /**
   * Mine as it was typed in the plain field, which cannot show all that a text may hold, such as
   * the widths of columns: the same is what reads the same there, and it stands as theirs has it.
   */
  static ParagraphMerge ofTyped(List<Block> theirs, List<Block> mine, OfficialLanguage language) {
    return new ParagraphMerge(
        SequenceDiff.of(typed(theirs, language), typed(mine, language)).stream()
            .map(both -> new SequenceDiff.Piece<>(both.where(), both.value().piece()))
            .toList());
  }

  /** Both texts in one. */
  List<Block> merged() {
    return Outline.of(pieces.stream().map(SequenceDiff.Piece::value).toList());
  }

  private static List<Typed> typed(List<Block> blocks, OfficialLanguage language) {
    return Outline.flatten(blocks).stream()
        .map(
            piece ->
                new Typed(
                    piece.level() + StructuredText.print(List.of(piece.block()), language), piece))
        .toList();
  }

  /** A piece that equals another one if both read the same in the plain field. */
  private record Typed(String text, Outline.Piece piece) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Typed typed && typed.text.equals(text);
    }

    @Override
    public int hashCode() {
      return text.hashCode();
    }
  }
}
