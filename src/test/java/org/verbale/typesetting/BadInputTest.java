package org.verbale.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
import org.verbale.document.Table;
import org.verbale.document.Text;
import org.verbale.language.OfficialLanguage;

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
  void a_table_of_a_hundred_columns_reports_what_does_not_fit() {
    List<Double> widths = Collections.nCopies(100, 1d);
    Table.Cell cell = new Table.Cell(1, List.of(Paragraph.body("disarmament")));
    Table.Row row = new Table.Row(Collections.nCopies(100, cell));
    Typeset set = set(new Table(List.of(), widths, 0, List.of(row)));
    assertThat(set.pages()).isPositive();
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
