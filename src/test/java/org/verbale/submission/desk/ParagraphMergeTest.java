package org.verbale.submission.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.verbale.document.Block;
import org.verbale.document.Outline;
import org.verbale.document.Paragraph;
import org.verbale.document.Table;
import org.verbale.document.Text;
import org.verbale.document.text.StructuredText;
import org.verbale.language.OfficialLanguage;

class ParagraphMergeTest {
  private static final Table TABLE =
      new Table(
          List.of(),
          List.of(2000.0, 4000.0, 1000.0),
          1,
          List.of(
              new Table.Row(List.of(cell(2, "Law"), cell(1, "Year"))),
              new Table.Row(List.of(cell(1, "12"), cell(1, "b"), cell(1, "2011")))));

  @Test
  void what_both_have_stands_once_and_nothing_of_either_is_lost() {
    var theirs = text("# One\n\nSame.\n\nTheirs.\n\n## Two\n\nEnd.");
    var mine = text("# One\n\nSame.\n\nMine.\n\n## Two\n\nEnd.");
    assertThat(ParagraphMerge.of(theirs, mine).merged())
        .isEqualTo(text("# One\n\nSame.\n\nTheirs.\n\nMine.\n\n## Two\n\nEnd."));
  }

  @Test
  void a_table_keeps_its_widths_spans_and_header() {
    var theirs = with(TABLE, "Theirs.");
    assertThat(ParagraphMerge.of(theirs, with(TABLE, "Mine.")).merged())
        .containsExactlyElementsOf(Stream.concat(theirs.stream(), text("Mine.").stream()).toList());
  }

  @Test
  void a_table_of_the_plain_field_stands_once_as_the_saved_text_has_it() {
    var typed = text(StructuredText.print(with(TABLE, "Mine."), OfficialLanguage.ENGLISH));
    assertThat(typed).doesNotContain(TABLE);
    assertThat(
            ParagraphMerge.ofTyped(with(TABLE, "Theirs."), typed, OfficialLanguage.ENGLISH)
                .merged())
        .startsWith(TABLE)
        .hasSize(3);
  }

  @Test
  void flat_pieces_become_the_same_sections_again() {
    var blocks = text("Before.\n\n# One\n\nText.\n\n## Two\n\n- a\n- b\n\n# Three");
    assertThat(Outline.of(Outline.flatten(blocks))).isEqualTo(blocks);
  }

  private static List<Block> with(Table table, String words) {
    return Stream.concat(Stream.of((Block) table), text(words).stream()).toList();
  }

  private static List<Block> text(String typed) {
    return StructuredText.parse(typed);
  }

  private static Table.Cell cell(int columns, String words) {
    return new Table.Cell(
        columns,
        List.of(new Paragraph(null, null, Paragraph.Style.PLAIN, List.of(new Text(words)))));
  }
}
