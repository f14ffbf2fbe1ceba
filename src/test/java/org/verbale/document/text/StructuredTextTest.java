package org.verbale.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.verbale.document.Block;
import org.verbale.document.Emphasis;
import org.verbale.document.Emphasis.Style;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.ItemList;
import org.verbale.document.ItemList.Kind;
import org.verbale.document.LineBreak;
import org.verbale.document.Link;
import org.verbale.document.Paragraph;
import org.verbale.document.Quotation;
import org.verbale.document.Section;
import org.verbale.document.Table;
import org.verbale.document.Text;
import org.verbale.language.OfficialLanguage;

class StructuredTextTest {

  @Test
  void what_nobody_sees_is_left_out_and_marks_of_direction_stay() {
    assertThat(
            PlainText.of(
                StructuredText.parse(
                    "co\u00ADop\u200Ber\u2060a\uFEFFte \u202Ekcab\u202C a\u200Fb x\u200Dy")))
        .isEqualTo("cooperate kcab\u202C a\u200Fb x\u200Dy");
  }

  @Test
  void a_blank_line_ends_a_paragraph() {
    assertThat(StructuredText.parse("One line\nand its end.\n\nAnother."))
        .containsExactly(Paragraph.body("One line and its end."), Paragraph.body("Another."));
  }

  @Test
  void lines_of_chinese_are_joined_without_a_space() {
    assertThat(StructuredText.parse("我们支持\n这项决议。")).containsExactly(Paragraph.body("我们支持这项决议。"));
  }

  @Test
  void headings_hold_what_stands_under_them() {
    List<Block> blocks = StructuredText.parse("# First\nText.\n## Under it\nMore.\n# Second");
    assertThat(blocks)
        .containsExactly(
            heading("First", Paragraph.body("Text."), heading("Under it", Paragraph.body("More."))),
            heading("Second"));
  }

  @Test
  void lists_nest_by_indentation_and_count_by_their_signs() {
    List<Block> blocks =
        StructuredText.parse("We propose:\n1. to meet;\n   a) in May;\n   b) in June;\n2. to act.");
    assertThat(blocks)
        .containsExactly(
            Paragraph.body("We propose:"),
            list(
                Kind.DECIMAL,
                item(
                    Paragraph.body("to meet;"),
                    list(
                        Kind.LETTER,
                        item(Paragraph.body("in May;")),
                        item(Paragraph.body("in June;")))),
                item(Paragraph.body("to act."))));
  }

  @Test
  void roman_and_arabic_and_russian_signs_are_known() {
    assertThat(kind("(i) one\n(ii) two")).isEqualTo(Kind.ROMAN);
    assertThat(kind("(أ) واحد\n(ب) اثنان")).isEqualTo(Kind.LETTER);
    assertThat(kind("а) один\nб) два")).isEqualTo(Kind.LETTER);
    assertThat(kind("• un\n• deux")).isEqualTo(Kind.BULLET);
  }

  @Test
  void arabic_letters_come_back_in_arabic() {
    String typed = "(أ) واحد\n(ب) اثنان";
    assertThat(StructuredText.print(StructuredText.parse(typed), OfficialLanguage.ARABIC))
        .isEqualTo(typed);
  }

  @Test
  void a_year_at_the_start_of_a_line_begins_no_list() {
    assertThat(StructuredText.parse("This has held since\n1945. It holds."))
        .containsExactly(Paragraph.body("This has held since 1945. It holds."));
  }

  @Test
  void a_count_that_does_not_start_at_one_is_kept() {
    var list = (ItemList) StructuredText.parse("3. third\n4. fourth").getFirst();
    assertThat(list.items()).extracting(ItemList.Item::label).containsExactly("3.", "4.");
  }

  @Test
  void emphasis_links_and_breaks_are_read() {
    assertThat(inlines("A *b* **c** [d](https://example.org/d)\\\ne"))
        .containsExactly(
            new Text("A "),
            new Emphasis(Style.ITALIC, List.of(new Text("b"))),
            new Text(" "),
            new Emphasis(Style.BOLD, List.of(new Text("c"))),
            new Text(" "),
            new Link("https://example.org/d", List.of(new Text("d"))),
            new LineBreak(),
            new Text("e"));
  }

  @Test
  void stars_between_numbers_stay_stars() {
    assertThat(StructuredText.parse("2*3*4 and 5 * 6"))
        .containsExactly(Paragraph.body("2*3*4 and 5 * 6"));
  }

  @Test
  void a_link_to_a_script_is_no_link() {
    assertThat(StructuredText.parse("[a](javascript:alert(1))"))
        .containsExactly(Paragraph.body("[a](javascript:alert(1))"));
  }

  @Test
  void footnotes_stand_where_their_mark_stands() {
    assertThat(inlines("Text.[^1]\n\n[^1]: The *note*."))
        .containsExactly(
            new Text("Text."),
            new Footnote(
                null,
                List.of(
                    Paragraph.body(
                        List.of(
                            new Text("The "),
                            new Emphasis(Style.ITALIC, List.of(new Text("note"))),
                            new Text("."))))));
  }

  @Test
  void a_note_without_mark_and_a_mark_without_note_stay_as_typed() {
    String typed = "Text.[^2]\n\n[^1]: Alone.";
    assertThat(PlainText.of(StructuredText.parse(typed))).isEqualTo("Text.[^2]\n[^1]: Alone.");
  }

  @Test
  void quotations_and_tables_are_read() {
    assertThat(StructuredText.parse("> Quoted\n> words.\n\n| A | B |\n|---|---|\n| 1 | 2 |"))
        .containsExactly(
            new Quotation(List.of(Paragraph.body("Quoted words."))),
            new Table(List.of(), List.of(1.0, 1.0), 1, List.of(row("A", "B"), row("1", "2"))));
  }

  @Test
  void what_is_typed_in_the_usual_form_comes_back_as_it_was() {
    String typed =
        """
        # Measures taken

        Cuba has *always* supported:[^1]
        - disarmament;
          1. in words;
          2. in **deeds**;
        - peace.

        > As it was said.

        | Year | Meetings |
        | --- | --- |
        | 2011 | 4 |

        [^1]: See [the text](https://example.org/a_(b)).""";
    assertThat(StructuredText.print(StructuredText.parse(typed))).isEqualTo(typed);
  }

  @Test
  void a_paragraph_alone_may_begin_with_anything() {
    assertThat(StructuredText.parseParagraph("1. not an item"))
        .containsExactly(new Text("1. not an item"));
    assertThat(StructuredText.printParagraph(List.of(new Text("1. not an item"))))
        .isEqualTo("1\\. not an item");
  }

  private static Kind kind(String text) {
    return ((ItemList) StructuredText.parse(text).getFirst()).kind();
  }

  private static List<Inline> inlines(String text) {
    return ((Paragraph) StructuredText.parse(text).getFirst()).content();
  }

  private static Section heading(String words, Block... blocks) {
    return new Section(
        null, Section.Role.SUBSECTION, null, List.of(new Text(words)), List.of(blocks));
  }

  private static ItemList list(Kind kind, ItemList.Item... items) {
    return new ItemList(kind, List.of(items));
  }

  private static ItemList.Item item(Block... blocks) {
    return new ItemList.Item(null, List.of(blocks));
  }

  private static Table.Row row(String... cells) {
    return new Table.Row(
        List.of(cells).stream()
            .map(
                cell ->
                    new Table.Cell(
                        1,
                        List.of(
                            new Paragraph(
                                null, null, Paragraph.Style.PLAIN, List.of(new Text(cell))))))
            .toList());
  }
}
