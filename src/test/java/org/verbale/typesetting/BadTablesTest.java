package org.verbale.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verbale.typesetting.BadInput.set;
import static org.verbale.typesetting.BadInput.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.verbale.document.Paragraph;
import org.verbale.document.Table;

/** Tables that have no room, or are too high: bounded time, and a sound file or a named error. */
class BadTablesTest {

  @Test
  void a_table_whose_columns_have_no_room_is_refused_by_name() {
    assertThatThrownBy(() -> set(table(200, 2, 0, "disarmament")))
        .isInstanceOf(TypesettingException.class)
        .hasMessageContaining("200 columns");
  }

  @Test
  void a_column_that_asks_for_next_to_nothing_has_room_for_a_character() {
    Table.Cell cell = new Table.Cell(1, List.of(Paragraph.body("disarmament")));
    Table table =
        new Table(List.of(), List.of(1d, 1e6), 0, List.of(new Table.Row(List.of(cell, cell))));
    assertThat(set(table).overfullLines()).isZero();
  }

  @Test
  void rows_higher_than_a_page_go_on_over_pages() {
    Typeset set = set(table(2, 3, 0, "words of a cell ".repeat(2_000)));
    assertThat(set.pages()).isBetween(10, 100);
    assertThat(set.overfullLines()).isZero();
  }

  @Test
  void a_header_higher_than_a_page_is_not_repeated_on_each() {
    assertThat(set(table(2, 3, 1, "words of a cell ".repeat(2_000))).pages()).isBetween(10, 100);
  }

  @Test
  void a_width_without_measure_is_no_width() {
    assertThatThrownBy(() -> new Table(List.of(), List.of(1d, Double.MAX_VALUE), 0, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
