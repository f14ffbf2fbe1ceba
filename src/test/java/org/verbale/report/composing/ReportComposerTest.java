package org.verbale.report.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verbale.document.Document;
import org.verbale.document.Footnote;
import org.verbale.document.Paragraph;
import org.verbale.document.ReportCover;
import org.verbale.language.OfficialLanguage;

class ReportComposerTest {

  @ParameterizedTest
  @EnumSource(OfficialLanguage.class)
  void the_whole_report_of_each_language(OfficialLanguage language) throws IOException {
    String printed = PlainPrint.of(ReportComposer.compose(SampleContent.parent(language)));

    assertThat(printed).isEqualTo(expected("parent." + language.code() + ".txt"));
  }

  @Test
  void an_addendum_has_its_word_its_sentence_and_no_numbers() throws IOException {
    OfficialLanguage french = OfficialLanguage.FRENCH;
    ReportContent addendum =
        SampleContent.content(
            french,
            new ReportContent.Part(PartKind.ADDENDUM, "A/71/204", 2, null),
            List.of(
                SampleContent.reply(
                    french, 4, ReplyContent.Category.GOVERNMENT, OfficialLanguage.ENGLISH)),
            List.of());

    assertThat(PlainPrint.of(ReportComposer.compose(addendum)))
        .isEqualTo(expected("addendum.fr.txt"));
  }

  @Test
  void a_corrigendum_says_where_and_what_to_read() throws IOException {
    ReportContent corrigendum =
        SampleContent.content(
            OfficialLanguage.ENGLISH,
            new ReportContent.Part(PartKind.CORRIGENDUM, "A/71/204", 1, null),
            List.of(),
            List.of(new Correction("3", "2", null, "nine", "ninety")));

    assertThat(PlainPrint.of(ReportComposer.compose(corrigendum)))
        .isEqualTo(expected("corrigendum.en.txt"));
  }

  @Test
  void the_asterisk_of_a_reissue_calls_a_footnote_before_that_of_the_agenda() {
    ReportContent reissue =
        SampleContent.content(
            OfficialLanguage.ENGLISH,
            new ReportContent.Part(PartKind.PARENT, "A/71/204", 0, LocalDate.of(2016, 8, 1)),
            List.of(),
            List.of());

    ReportCover cover = (ReportCover) ReportComposer.compose(reissue).cover();

    assertThat(cover.symbol()).isEqualTo("A/71/204*");
    assertThat(cover.symbolNote())
        .isEqualTo(
            new Footnote(
                "*", List.of(Paragraph.body("Reissued for technical reasons on 1 August 2016."))));
    assertThat(cover.titleLines()).hasSize(1);
    assertThat(cover.agendaItem().toString()).contains("mark=**");
  }

  @Test
  void the_union_stands_under_its_section_without_another_heading() {
    OfficialLanguage english = OfficialLanguage.ENGLISH;
    ReplyContent union =
        new ReplyContent(
            List.of(new ReplyContent.Named("EUU", "European Union", "European Union")),
            ReplyContent.Category.EUROPEAN_UNION,
            null,
            List.of(english),
            LocalDate.of(2016, 6, 1),
            List.of());
    ReportContent report =
        SampleContent.content(
            english,
            new ReportContent.Part(PartKind.PARENT, "A/71/204", 0, null),
            List.of(
                union, SampleContent.reply(english, 2, ReplyContent.Category.GOVERNMENT, english)),
            List.of());

    assertThat(PlainPrint.of(ReportComposer.compose(report)))
        .contains(
            "# III. Reply received from the European Union <replies-european-union>\n"
                + "      [Original: English]\n"
                + "      [1 June 2016]\n"
                + "______\n");
  }

  @Test
  void a_missing_translation_is_shown_and_not_filled() {
    OfficialLanguage english = OfficialLanguage.ENGLISH;
    ReplyContent untranslated =
        new ReplyContent(
            List.of(SampleContent.named(english, 2)),
            ReplyContent.Category.GOVERNMENT,
            null,
            List.of(OfficialLanguage.SPANISH),
            LocalDate.of(2016, 6, 1),
            null);
    Document report =
        ReportComposer.compose(
            SampleContent.content(
                english,
                new ReportContent.Part(PartKind.PARENT, "A/71/204", 0, null),
                List.of(untranslated),
                List.of()));

    assertThat(PlainPrint.of(report)).contains("_This reply is not yet available in English.");
  }

  @Test
  void the_same_content_gives_the_same_document() {
    assertThat(ReportComposer.compose(SampleContent.parent(OfficialLanguage.RUSSIAN)))
        .isEqualTo(ReportComposer.compose(SampleContent.parent(OfficialLanguage.RUSSIAN)));
  }

  private static String expected(String file) throws IOException {
    try (InputStream text = ReportComposerTest.class.getResourceAsStream(file)) {
      return text == null ? "" : new String(text.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
