package org.verbale.submission.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.verbale.document.Block;
import org.verbale.document.Outline;
import org.verbale.document.Table;
import org.verbale.document.text.StructuredText;
import org.verbale.language.OfficialLanguage;

class PieceHtmlTest {

  @Test
  void headings_stand_below_those_of_the_page_and_tell_their_level() {
    List<Outline.Piece> pieces = Outline.flatten(StructuredText.parse("# One\n\nText.\n\n## Two"));
    assertThat(pieces).extracting(Outline.Piece::level).containsExactly(1, 0, 2);
    assertThat(html(pieces.get(0))).contains("<h3").contains("One").doesNotContain("Text.");
    assertThat(html(pieces.get(2))).contains("<h4").contains("Two");
  }

  /** The policy of the pages forbids attributes of style; a browser would drop the widths. */
  @Test
  void widths_of_columns_are_classes() {
    var row = new Table.Row(List.of(cell("a"), cell("b"), cell("c")));
    var table = new Table(List.of(), List.of(1000.0, 3000.0, 10.0), 0, List.of(row));
    assertThat(html(new Outline.Piece(0, table)))
        .contains("share-25", "share-75", "share-5")
        .doesNotContain("style=");
  }

  private static Table.Cell cell(String words) {
    List<Block> blocks = StructuredText.parse(words);
    return new Table.Cell(1, blocks);
  }

  private static String html(Outline.Piece piece) {
    return PieceHtml.of(piece, OfficialLanguage.ENGLISH).getValue();
  }
}
