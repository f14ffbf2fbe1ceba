package org.verbale.submission.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verbale.document.Block;
import org.verbale.document.Document;
import org.verbale.document.Emphasis;
import org.verbale.document.Emphasis.Style;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.ItemList;
import org.verbale.document.LetterCover;
import org.verbale.document.LineBreak;
import org.verbale.document.Link;
import org.verbale.document.Paragraph;
import org.verbale.document.Quotation;
import org.verbale.document.Section;
import org.verbale.document.Span;
import org.verbale.document.Table;
import org.verbale.document.Text;
import org.verbale.language.OfficialLanguage;
import org.verbale.typesetting.docx.DocxRenderer;

/** Everything that a reply may hold is the same after a way through a Word file. */
class ReplyAsWordFileTest {

  @ParameterizedTest
  @EnumSource(OfficialLanguage.class)
  void headings_with_their_numbers(OfficialLanguage language) {
    assertKept(
        language,
        section("A.", "1", Paragraph.body(words(language)), section(null, "2", body(language))),
        section("B.", "3", body(language)));
  }

  @ParameterizedTest
  @EnumSource(OfficialLanguage.class)
  void paragraphs_of_every_style(OfficialLanguage language) {
    assertKept(
        language,
        body(language),
        new Paragraph(null, null, Paragraph.Style.CENTRED, text(language)),
        new Paragraph(null, null, Paragraph.Style.END_ALIGNED, text(language)));
  }

  @ParameterizedTest
  @EnumSource(OfficialLanguage.class)
  void nested_lists_with_counted_and_with_given_labels(OfficialLanguage language) {
    ItemList inner =
        new ItemList(
            ItemList.Kind.BULLET, List.of(item(null, body(language)), item(null, body(language))));
    ItemList letters =
        new ItemList(
            ItemList.Kind.LETTER,
            List.of(item(null, body(language), inner), item(null, body(language))));
    ItemList given =
        new ItemList(
            ItemList.Kind.BULLET, List.of(item("1-a", body(language)), item("§", body(language))));
    ItemList later =
        new ItemList(
            ItemList.Kind.LETTER,
            List.of(item("(x)", body(language)), item("(z)", body(language))));
    assertKept(language, letters, body(language), given, body(language), later);
  }

  @ParameterizedTest
  @EnumSource(OfficialLanguage.class)
  void quotations_and_tables(OfficialLanguage language) {
    Table.Row head = new Table.Row(List.of(cell(2, language), cell(1, language)));
    Table.Row row = new Table.Row(List.of(cell(1, language), cell(1, language), cell(1, language)));
    assertKept(
        language,
        new Quotation(List.of(body(language), body(language))),
        new Table(List.of(), List.of(2_060d, 4_120d, 2_060d), 1, List.of(head, row, row)));
  }

  @ParameterizedTest
  @EnumSource(OfficialLanguage.class)
  void emphasis_links_breaks_and_footnotes(OfficialLanguage language) {
    String words = words(language).replaceFirst(" \\(.*", "");
    List<Inline> text = List.of(new Text(words));
    Footnote numbered = new Footnote(null, List.of(Paragraph.body(words), Paragraph.body(words)));
    Footnote marked = new Footnote("*", List.of(Paragraph.body(words)));
    Inline both = new Emphasis(Style.BOLD, List.of(new Emphasis(Style.ITALIC, text)));
    assertKept(
        language,
        Paragraph.body(
            List.of(
                new Emphasis(Style.BOLD, text),
                new Text(" "),
                both,
                new LineBreak(),
                new Emphasis(Style.UNDERLINE, text),
                new Emphasis(Style.SUPERSCRIPT, text),
                new Text(words),
                new Emphasis(Style.SUBSCRIPT, text),
                numbered,
                new Link("https://undocs.org/A/67/131", text),
                marked)));
  }

  @Test
  void words_of_another_language() {
    assertKept(
        OfficialLanguage.ENGLISH,
        Paragraph.body(
            List.of(
                new Text("The words "),
                new Span("fr", null, List.of(new Text("mise en œuvre"))),
                new Text(" are French."))));
  }

  private static void assertKept(OfficialLanguage language, Block... blocks) {
    Document document =
        new Document(
            Document.Kind.RECEIPT,
            language,
            "Reply",
            LocalDate.of(2026, 1, 1),
            new LetterCover("Head", List.of(), null, List.of(), null, null),
            List.of(blocks));
    WordReading reading = WordReader.read(new DocxRenderer().render(document));
    List<Block> read = reading.blocks().subList(1, reading.blocks().size());
    assertThat(withoutDirections(Outline.of(read))).isEqualTo(Outline.of(List.of(blocks)));
    assertThat(reading.losses()).isEmpty();
  }

  /** Word marks Latin words among Arabic ones as such, and so they are read. */
  private static String withoutDirections(String outline) {
    return outline.replaceAll("\\{/ltr:([^{}]*)}", "$1");
  }

  private static Section section(String number, String heading, Block... blocks) {
    List<Inline> words = List.of(new Text(heading));
    return new Section(null, Section.Role.SUBSECTION, number, words, List.of(blocks));
  }

  private static ItemList.Item item(String label, Block... blocks) {
    return new ItemList.Item(label, List.of(blocks));
  }

  private static Table.Cell cell(int span, OfficialLanguage language) {
    Block words = new Paragraph(null, null, Paragraph.Style.PLAIN, text(language));
    return new Table.Cell(span, List.of(words));
  }

  private static Paragraph body(OfficialLanguage language) {
    return Paragraph.body(words(language));
  }

  private static List<Inline> text(OfficialLanguage language) {
    return List.of(new Text(words(language)));
  }

  private static String words(OfficialLanguage language) {
    return switch (language) {
      case ARABIC -> "قرار الجمعية العامة 66/32 (الوثيقة A/RES/66/32)، الفقرة 8";
      case CHINESE -> "大会第66/32号决议（A/RES/66/32）第8段";
      case ENGLISH -> "General Assembly resolution 66/32, paragraph 8";
      case FRENCH -> "Résolution 66/32 de l’Assemblée générale, paragraphe 8";
      case RUSSIAN -> "Резолюция 66/32 Генеральной Ассамблеи, пункт 8";
      case SPANISH -> "Resolución 66/32 de la Asamblea General, párrafo 8";
    };
  }
}
