package org.verbale.report.reading.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verbale.document.Document;
import org.verbale.language.OfficialLanguage;
import org.verbale.mandate.source.DocumentText;
import org.verbale.report.composing.MandateFacts.Variant;
import org.verbale.report.composing.ReplyContent;
import org.verbale.report.composing.ReportComposer;
import org.verbale.report.composing.ReportContent;
import org.verbale.report.reading.PublishedReport;
import org.verbale.report.reading.ReportReader;
import org.verbale.typesetting.PdfTypesetter;
import org.verbale.typesetting.docx.DocxRenderer;

/** What the portal itself issues, it reads back: every field, every block, from PDF and Word. */
class ReadingOurOwnReportsTest {

  static Stream<Arguments> versions() {
    List<Arguments> versions = new ArrayList<>();
    for (OfficialLanguage language : OfficialLanguage.values()) {
      for (int i = 0; i < Variant.values().length; i++) {
        versions.add(Arguments.of(language, Variant.values()[i], i));
      }
    }
    return versions.stream();
  }

  @ParameterizedTest
  @MethodSource("versions")
  void a_pdf_is_read_back(OfficialLanguage language, Variant variant, int contents) {
    ReportContent content = SampleReport.of(language, variant, contents);
    Document document = ReportComposer.compose(content);
    compare(content, document, new PdfTypesetter().toBytes(document));
  }

  @ParameterizedTest
  @MethodSource("versions")
  void a_word_file_is_read_back(OfficialLanguage language, Variant variant, int contents) {
    ReportContent content = SampleReport.of(language, variant, contents);
    Document document = ReportComposer.compose(content);
    compare(content, document, new DocxRenderer().render(document));
  }

  private static void compare(ReportContent content, Document document, byte[] file) {
    PublishedReport report = ReportReader.read(DocumentText.of(file));
    SoftAssertions.assertSoftly(
        softly -> {
          facts(content, report, softly);
          replies(content, report, softly);
          softly.assertThat(withoutBrackets(Told.by(report))).isEqualTo(Told.by(document));
          softly.assertThat(report.warnings()).isEmpty();
        });
  }

  private static void facts(ReportContent content, PublishedReport report, SoftAssertions softly) {
    softly.assertThat(report.language()).isEqualTo(content.language());
    softly.assertThat(report.symbol()).contains("A/71/204");
    softly.assertThat(report.facts().resolution()).contains("70/31");
    softly.assertThat(report.facts().adoptedOn()).contains(LocalDate.of(2015, 12, 7));
    softly.assertThat(report.facts().title()).contains(content.title());
    softly.assertThat(report.facts().paragraph()).contains(6);
    softly.assertThat(report.facts().noteVerbale()).contains(LocalDate.of(2016, 2, 1));
    softly.assertThat(report.facts().targetSession()).contains(71);
  }

  private static void replies(
      ReportContent content, PublishedReport report, SoftAssertions softly) {
    softly
        .assertThat(report.replies())
        .extracting(
            reply ->
                reply.states().stream().sorted().toList()
                    + " "
                    + reply.originals()
                    + " "
                    + reply.receivedOn().orElse(null))
        .containsExactlyInAnyOrderElementsOf(
            content.replies().stream().map(ReadingOurOwnReportsTest::provenance).toList());
  }

  private static List<String> withoutBrackets(List<String> lines) {
    return lines.stream().filter(line -> !line.startsWith("[")).toList();
  }

  private static String provenance(ReplyContent reply) {
    return reply.states().stream().map(ReplyContent.Named::code).sorted().toList()
        + " "
        + reply.originals()
        + " "
        + reply.receivedOn();
  }
}
