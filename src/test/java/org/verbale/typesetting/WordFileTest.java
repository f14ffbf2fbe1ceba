package org.verbale.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verbale.document.Block;
import org.verbale.document.Document;
import org.verbale.document.Inline;
import org.verbale.document.PageBreak;
import org.verbale.document.Paragraph;
import org.verbale.document.Section;
import org.verbale.document.Text;
import org.verbale.language.OfficialLanguage;
import org.verbale.typesetting.docx.DocxRenderer;
import org.verbale.typesetting.page.SectionPages;

/** The same documents as Word files, read back. */
class WordFileTest {

  @Test
  void contents_show_the_pages_of_the_official_form_and_can_be_counted_again() throws Exception {
    Block text = Paragraph.body("words of a paragraph ".repeat(800));
    Document report = Versions.of(OfficialLanguage.ENGLISH);
    Section first = section("first", text);
    Section second = section("second", new PageBreak(), section("inner", text));
    Document document =
        new Document(
            report.kind(),
            report.language(),
            report.title(),
            report.date(),
            report.cover(),
            List.of(first, second));
    try (XWPFDocument word =
        new XWPFDocument(new ByteArrayInputStream(new DocxRenderer().render(document)))) {
      List<String> entries =
          word.getParagraphs().stream()
              .filter(paragraph -> paragraph.getStyle() != null)
              .filter(paragraph -> paragraph.getStyle().startsWith("TOC"))
              .map(paragraph -> paragraph.getCTP().xmlText())
              .toList();
      SectionPages pages = SectionPages.of(document);
      assertThat(pages.of(second)).isGreaterThan(2);
      assertThat(entries).hasSize(3);
      assertThat(entries.get(0)).contains(">" + pages.of(first) + "</");
      assertThat(entries.get(1)).contains(">" + pages.of(second) + "</");
      assertThat(entries).allMatch(entry -> entry.contains("PAGEREF ") && !entry.contains("dirty"));
    }
  }

  private static Section section(String id, Block... blocks) {
    List<Inline> heading = List.of(new Text("Heading of " + id));
    return new Section(id, Section.Role.PART, null, heading, List.of(blocks));
  }

  @Test
  void headings_lists_tables_and_notes_are_those_of_word() throws IOException {
    try (XWPFDocument word = read(Samples.englishReport())) {
      assertThat(words(word, "Heading1"))
          .containsExactly("Introduction", "Replies received from Governments");
      assertThat(words(word, "Heading2")).containsExactly("Cuba", "Norway", "Panama");
      assertThat(words(word, "Heading3")).containsExactly("Figures");
      assertThat(numbered(word, 0))
          .contains("The law on the registration of firearms;", "A first remark;");
      assertThat(numbered(word, 1))
          .containsExactly(
              "for officers of the customs service, and",
              "for members of parliament and their staff;");
      assertThat(word.getFootnotes()).hasSize(2);
      assertThat(word.getTables()).hasSize(2);
      XWPFTable table = word.getTables().get(1);
      assertThat(table.getRows()).hasSize(29);
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(1).getCell(0).getText()).isEqualTo("1984");
    }
  }

  @Test
  void lists_that_follow_each_other_count_anew() throws IOException {
    try (XWPFDocument word = read(Versions.of(OfficialLanguage.ENGLISH))) {
      assertThat(
              word.getParagraphs().stream()
                  .filter(WordFileTest::isItem)
                  .map(XWPFParagraph::getNumID)
                  .distinct())
          .hasSize(3);
      assertThat(
              word.getParagraphs().stream()
                  .filter(WordFileTest::isItem)
                  .map(XWPFParagraph::getNumLevelText)
                  .distinct())
          .containsExactly("(%1)", "•");
    }
  }

  @ParameterizedTest
  @EnumSource(OfficialLanguage.class)
  void every_version_opens_and_is_the_same_each_time(OfficialLanguage language) throws IOException {
    Document document = Versions.of(language);
    byte[] file = new DocxRenderer().render(document);
    assertThat(new DocxRenderer().render(document)).isEqualTo(file);
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
      assertThat(words(word, "Title")).containsExactly(document.title());
      boolean mirrored =
          word.getParagraphs().stream()
              .allMatch(paragraph -> paragraph.getCTP().xmlText().contains("<w:bidi/>"));
      assertThat(mirrored).isEqualTo(language.isRightToLeft());
    }
  }

  private static XWPFDocument read(Document document) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(new DocxRenderer().render(document)));
  }

  private static List<String> words(XWPFDocument word, String style) {
    return word.getParagraphs().stream()
        .filter(paragraph -> style.equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  /** Headings have their numbers from a numbering too. */
  private static boolean isItem(XWPFParagraph paragraph) {
    return paragraph.getNumID() != null && paragraph.getStyle() == null;
  }

  private static List<String> numbered(XWPFDocument word, int depth) {
    return word.getParagraphs().stream()
        .filter(WordFileTest::isItem)
        .filter(paragraph -> paragraph.getNumIlvl().intValue() == depth)
        .map(XWPFParagraph::getText)
        .toList();
  }
}
