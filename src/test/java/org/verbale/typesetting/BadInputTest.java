package org.verbale.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verbale.typesetting.BadInput.extract;
import static org.verbale.typesetting.BadInput.letter;
import static org.verbale.typesetting.BadInput.set;
import static org.verbale.typesetting.BadInput.table;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verbale.document.Block;
import org.verbale.document.Document;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.ItemList;
import org.verbale.document.Link;
import org.verbale.document.Paragraph;
import org.verbale.document.Quotation;
import org.verbale.document.Section;
import org.verbale.document.Table;
import org.verbale.document.Text;

/** What should never be sent, and is: bounded time, and a sound file or a named error. */
class BadInputTest {

  @Test
  void a_megabyte_without_a_space_is_set() {
    Typeset set = set(Paragraph.body("abcdefghij".repeat(100_000)));
    assertThat(set.pages()).isBetween(100, 400);
    assertThat(set.overfullLines()).isZero();
  }

  @Test
  void a_megabyte_of_words_in_one_paragraph_is_set() {
    assertThat(set(Paragraph.body("four words and more ".repeat(50_000))).pages()).isPositive();
  }

  @Test
  void five_thousand_footnotes_on_one_page_go_on_to_the_next_pages() {
    List<Inline> content = new ArrayList<>();
    for (int at = 0; at < 5_000; at++) {
      content.add(new Text("a"));
      content.add(new Footnote(null, List.of(Paragraph.body("Note."))));
    }
    assertThat(set(Paragraph.body(content)).pages()).isBetween(60, 1_000);
  }

  @Test
  void a_megabyte_of_chinese_or_arabic_without_a_space_is_set() {
    assertThat(set(Paragraph.body("中文测试".repeat(80_000))).overfullLines()).isZero();
    assertThat(set(Paragraph.body("كتابة".repeat(100_000))).overfullLines()).isZero();
  }

  @Test
  void soft_hyphens_joiners_and_combining_marks_without_end_are_set() {
    assertThat(set(Paragraph.body("a\u00AD".repeat(100_000))).pages()).isPositive();
    assertThat(set(Paragraph.body("\u200B\u200D\u200F".repeat(100_000))).pages()).isEqualTo(1);
    assertThat(set(Paragraph.body("a" + "\u0301".repeat(10_000))).pages()).isEqualTo(1);
  }

  @Test
  void a_note_longer_than_several_pages_goes_on_under_each() {
    Inline note = new Footnote(null, List.of(Paragraph.body("words of a note ".repeat(8_000))));
    Typeset set = set(Paragraph.body(List.of(new Text("Text."), note)));
    assertThat(set.pages()).isBetween(10, 60);
    assertThat(set.overfullLines()).isZero();
  }

  @Test
  void notes_to_notes_are_all_shown() throws Exception {
    Block innermost = Paragraph.body("The innermost words.");
    for (int depth = 0; depth < 30; depth++) {
      innermost =
          Paragraph.body(
              List.of(new Text("Level " + depth + "."), new Footnote(null, List.of(innermost))));
    }
    assertThat(extract(innermost)).contains("Level 29.", "Level 3.", "The innermost words.");
  }

  @Test
  void what_should_hold_together_is_taken_apart_where_it_has_no_room() {
    List<Inline> notes = new ArrayList<>();
    for (int at = 0; at < 500; at++) {
      notes.add(new Text("a"));
      notes.add(new Footnote(null, List.of(Paragraph.body("Note."))));
    }
    assertThat(set(Paragraph.body(notes)).overfullLines()).isZero();
    for (String unit : List.of("a\u00A0", "。", "（", "1\u202F000 ", "\u2060x", "a\u00AD")) {
      assertThat(set(Paragraph.body(unit.repeat(1_000))).overfullLines()).as(unit).isZero();
      assertThat(set(Paragraph.body(unit.repeat(80_000))).overfullLines()).as(unit).isZero();
    }
    assertThat(set(table(12, 1, 0, "1\u00A0250\u00A0000")).overfullLines()).isZero();
  }

  @Test
  void a_number_longer_than_a_line_is_refused_by_name() {
    Block paragraph = Paragraph.numbered("9".repeat(3_000), List.of(new Text("Text.")));
    assertThatThrownBy(() -> set(paragraph))
        .isInstanceOf(TypesettingException.class)
        .hasMessageContaining("3000 characters");
  }

  @Test
  void a_heading_of_thousands_of_words_is_set() {
    List<Inline> words = List.of(new Text("words of a heading ".repeat(2_000)));
    Block section =
        new Section(null, Section.Role.PART, "I.", words, List.of(Paragraph.body("Text.")));
    assertThat(set(section).overfullLines()).isZero();
  }

  @Test
  void an_item_of_forty_thousand_words_is_set() {
    Block paragraph = Paragraph.body("words of an item ".repeat(10_000));
    Block list =
        new ItemList(
            ItemList.Kind.LETTER, List.of(new ItemList.Item(null, List.of(paragraph, paragraph))));
    assertThat(set(list).pages()).isBetween(30, 200);
  }

  @Test
  void thousands_of_sections_are_set_in_a_time_that_grows_with_their_number() {
    List<Block> sections = new ArrayList<>();
    for (int at = 0; at < 5_000; at++) {
      List<Block> text = List.of(Paragraph.body("Text."));
      List<Inline> heading = List.of(new Text("Section " + at));
      sections.add(new Section(null, Section.Role.SUBSECTION, null, heading, text));
    }
    assertThat(set(sections.toArray(Block[]::new)).pages()).isBetween(150, 1_000);
  }

  @Test
  void what_nests_without_end_is_refused_by_name() {
    Block block = Paragraph.body("The innermost words.");
    for (int depth = 0; depth < 100_000; depth++) {
      block = new Quotation(List.of(block));
    }
    Block deep = block;
    assertThatThrownBy(() -> set(deep))
        .isInstanceOf(TypesettingException.class)
        .hasMessageContaining("nests too deeply");
  }

  @Test
  void lists_and_quotations_nested_a_hundred_deep_keep_a_measure() {
    Block block = Paragraph.body("The innermost words of all, which have to go somewhere.");
    for (int depth = 0; depth < 100; depth++) {
      block =
          depth % 2 == 0
              ? new Quotation(List.of(block))
              : new ItemList(
                  ItemList.Kind.LETTER, List.of(new ItemList.Item(null, List.of(block))));
    }
    assertThat(set(block).pages()).isPositive();
  }

  @Test
  void a_link_to_nowhere_stands_as_plain_words() throws Exception {
    Inline link = new Link("#nothing", List.of(new Text("see there")));
    assertThat(extract(Paragraph.body(List.of(link)))).contains("see there");
  }

  @Test
  void a_document_without_content_has_one_page() {
    Document empty = letter(List.of());
    assertThat(new PdfTypesetter().typeset(empty, OutputStream.nullOutputStream()).pages())
        .isEqualTo(1);
  }

  @Test
  void empty_parts_are_set() {
    Block paragraph = Paragraph.body("");
    Block list = new ItemList(ItemList.Kind.BULLET, List.of(new ItemList.Item(null, List.of())));
    Block quotation = new Quotation(List.of());
    Table.Row row = new Table.Row(List.of(new Table.Cell(7, List.of())));
    Block table = new Table(List.of(), List.of(1d), 1, List.of(row, row));
    assertThat(set(paragraph, list, quotation, table).pages()).isEqualTo(1);
  }
}
