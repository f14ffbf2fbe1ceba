package org.verbale.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.verbale.document.Block;
import org.verbale.document.Document;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.ItemList;
import org.verbale.document.LetterCover;
import org.verbale.document.Link;
import org.verbale.document.Paragraph;
import org.verbale.document.Quotation;
import org.verbale.document.Section;
import org.verbale.document.Table;
import org.verbale.document.Text;
import org.verbale.language.OfficialLanguage;
import org.verbale.typesetting.akn.AkomaNtosoRenderer;
import org.verbale.typesetting.docx.DocxRenderer;
import org.verbale.typesetting.html.HtmlRenderer;

/** What should never be sent, and is: bounded time, and a sound file or a named error. */
class BadInputTest {

  private static final Duration LIMIT = Duration.ofSeconds(60);

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
  void scripts_and_signs_without_a_face_are_named() {
    for (String words : List.of("हिन्दी", "\uD83D\uDE00", "\uFFFD", "\uE000")) {
      assertThatThrownBy(() -> set(Paragraph.body("before " + words)))
          .isInstanceOf(MissingGlyphException.class)
          .hasMessageContaining("U+%04X".formatted(words.codePointAt(0)));
    }
  }

  private static Block table(int columns, int rows, int headerRows, String words) {
    Table.Cell cell = new Table.Cell(1, List.of(Paragraph.body(words)));
    Table.Row row = new Table.Row(Collections.nCopies(columns, cell));
    List<Double> widths = Collections.nCopies(columns, 1d);
    return new Table(List.of(), widths, headerRows, Collections.nCopies(rows, row));
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
  void an_unpaired_surrogate_is_named() {
    assertThatThrownBy(() -> set(Paragraph.body("before \uD83D after")))
        .isInstanceOf(MissingGlyphException.class)
        .hasMessageContaining("U+D83D");
  }

  @Test
  void a_script_without_a_face_is_named() {
    assertThatThrownBy(() -> set(Paragraph.body("The word ภาษาไทย is Thai.")))
        .isInstanceOf(MissingGlyphException.class)
        .hasMessageContaining("U+0E20")
        .hasMessageContaining("THAI CHARACTER PHO SAMPHAO");
  }

  @Test
  void control_and_override_characters_are_left_out() throws Exception {
    String words = "in\u0007no\u0000cent\u202E text\u2066 of\u001B a\uFFFC State\uFEFF";
    assertThat(extract(Paragraph.body(words))).contains("innocent text of a State");
  }

  @Test
  void a_title_that_no_file_may_hold_leaves_every_format_sound() throws Exception {
    Document document =
        new Document(
            Document.Kind.RECEIPT,
            OfficialLanguage.ENGLISH,
            "a\u0000 \uD83D title\uFFFF",
            LocalDate.of(2026, 1, 1),
            new LetterCover("United Nations", List.of(), null, List.of(), null, null),
            List.of());
    try (PDDocument read = Loader.loadPDF(new PdfTypesetter().toBytes(document))) {
      assertThat(read.getDocumentInformation().getTitle()).isEqualTo("a  title");
      var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      assertThat(parser.parse(read.getDocumentCatalog().getMetadata().exportXMPMetadata()))
          .isNotNull();
    }
    assertThat(new HtmlRenderer().render(document)).contains("<title>a  title</title>");
    AkomaNtosoSchema.assertValid(new AkomaNtosoRenderer().render(document));
    assertThat(new DocxRenderer().render(document)).isNotEmpty();
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

  private static Typeset set(Block... blocks) {
    return Assertions.assertTimeoutPreemptively(
        LIMIT,
        () ->
            new PdfTypesetter().typeset(letter(List.of(blocks)), OutputStream.nullOutputStream()));
  }

  private static String extract(Block... blocks) throws Exception {
    byte[] pdf = new PdfTypesetter().toBytes(letter(List.of(blocks)));
    try (PDDocument read = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(read);
    }
  }

  private static Document letter(List<Block> body) {
    return new Document(
        Document.Kind.RECEIPT,
        OfficialLanguage.ENGLISH,
        "Receipt",
        LocalDate.of(2026, 1, 1),
        new LetterCover("United Nations", List.of(), null, List.of(), null, null),
        body);
  }
}
