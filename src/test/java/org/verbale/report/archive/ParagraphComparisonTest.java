package org.verbale.report.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verbale.document.Block;
import org.verbale.document.Paragraph;

class ParagraphComparisonTest {

  @Test
  void the_same_text_sent_again_is_told_as_the_same() {
    assertThat(compare(blocks("One.", "Two."), blocks("One.", "Two.")))
        .containsExactly("SAME One. One.", "SAME Two. Two.");
  }

  @Test
  void what_changed_went_and_came_is_told_apart() {
    assertThat(
            compare(
                blocks("Stays.", "The ships sail to the north in spring.", "Goes away."),
                blocks("Stays.", "The ships sail to the south in spring.", "Quite new words.")))
        .containsExactly(
            "SAME Stays. Stays.",
            "CHANGED The ships sail to the north in spring. The ships sail to the south in spring.",
            "REMOVED Goes away. null",
            "ADDED null Quite new words.");
  }

  @Test
  void an_empty_side_is_no_error() {
    assertThat(compare(List.of(), blocks("One."))).containsExactly("ADDED null One.");
  }

  private static List<String> compare(List<Block> before, List<Block> after) {
    return ParagraphComparison.of(before, after).stream()
        .map(row -> row.change() + " " + row.before() + " " + row.after())
        .toList();
  }

  private static List<Block> blocks(String... words) {
    return Arrays.stream(words).<Block>map(Paragraph::body).toList();
  }
}
