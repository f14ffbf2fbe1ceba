package org.verbale.report.everypart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verbale.document.Document;
import org.verbale.document.ReportCover;
import org.verbale.document.text.PlainText;
import org.verbale.language.OfficialLanguage;
import org.verbale.report.everypart.EveryPart.Version;
import org.verbale.submission.word.WordReader;
import org.verbale.typesetting.AkomaNtosoSchema;
import org.verbale.typesetting.PdfTypesetter;
import org.verbale.typesetting.VeraPdf;
import org.verbale.typesetting.akn.AkomaNtosoRenderer;
import org.verbale.typesetting.docx.DocxRenderer;
import org.verbale.typesetting.html.HtmlRenderer;

/** Whatever part the portal composes, in whatever language: each of its files is what it should. */
class EveryPartConformsTest {

  static Stream<Version> versions() {
    return EveryPart.versions();
  }

  @ParameterizedTest
  @MethodSource("versions")
  void the_pdf_is_for_archives_and_for_all_readers_and_says_what_the_document_says(Version version)
      throws IOException {
    Document document = version.document();
    byte[] pdf = new PdfTypesetter().toBytes(document);

    VeraPdf.assertConforms(version.toString(), pdf);
    PageTexts pages = PageTexts.of(pdf);
    ReportCover cover = (ReportCover) document.cover();
    assertThat(pages.missing(List.of(cover.symbol(), cover.organ(), document.title()))).isEmpty();
    boolean isArabic = version.language() == OfficialLanguage.ARABIC;
    List<String> body = TextLines.words(document.body());
    // The order of signs in a line of both directions is the reader's; see TextLayerTest.
    assertThat(isArabic ? pages.missingWords(body) : pages.missing(body)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("versions")
  void the_xml_is_akoma_ntoso(Version version) throws Exception {
    AkomaNtosoSchema.assertValid(new AkomaNtosoRenderer().render(version.document()));
  }

  @ParameterizedTest
  @MethodSource("versions")
  void the_word_file_is_read_back_to_the_same_blocks(Version version) {
    Document document = version.document();

    List<String> read = TextLines.of(WordReader.read(new DocxRenderer().render(document)).blocks());

    List<String> written = TextLines.of(document.body());
    if (version.language() == OfficialLanguage.ARABIC) {
      // Its lists count in figures on the second level, which is all that Word can tell.
      written =
          written.stream().map(line -> line.replace("LETTER ROMAN", "LETTER DECIMAL")).toList();
    }
    assertThat(read).endsWith(written.toArray(String[]::new));
    List<String> head = read.subList(0, read.size() - written.size());
    assertThat(head.stream().filter(TextLines::isHeading)).containsExactly("# " + document.title());
  }

  @ParameterizedTest
  @MethodSource("versions")
  void the_page_has_its_language_its_headings_in_order_and_links_that_lead_somewhere(
      Version version) {
    Document document = version.document();

    org.jsoup.nodes.Document html = html(version);

    Element root = html.expectFirst("html");
    assertThat(root.attr("lang")).isEqualTo(version.language().code());
    assertThat(root.attr("dir")).isEqualTo(version.language().direction().htmlValue());
    assertThat(html.select("h1").eachText()).containsExactly(document.title());
    int last = 0;
    for (Element heading : html.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).as("level of “%s”", heading.text()).isBetween(1, last + 1);
      last = level;
    }
    for (Element link : html.select("a[href^=#]")) {
      assertThat(html.getElementById(link.attr("href").substring(1))).as("%s", link).isNotNull();
    }
    String shown = html.body().wholeText();
    for (String line : PlainText.of(document.body()).split("\n")) {
      assertThat(shown).contains(line);
    }
  }

  @ParameterizedTest
  @MethodSource("versions")
  void the_asterisks_of_the_first_page_count_up_and_each_has_its_footnote(Version version) {
    org.jsoup.nodes.Document html = Jsoup.parse(new HtmlRenderer().render(version.document()));

    List<String> marks =
        html.select("header a[role=doc-noteref]").eachText().stream().sorted().toList();

    for (int at = 0; at < marks.size(); at++) {
      assertThat(marks.get(at)).isEqualTo("*".repeat(at + 1));
    }
    boolean isReissue = version.part().name().startsWith("REISSUE");
    assertThat(html.select(".symbol a[role=doc-noteref]").eachText())
        .isEqualTo(isReissue ? List.of("*") : List.of());
    assertThat(html.expectFirst(".symbol").text()).isEqualTo(cover(version).symbol());
  }

  @ParameterizedTest
  @EnumSource(OfficialLanguage.class)
  void the_contents_show_sections_states_and_annexes_and_headings_of_replies_if_wanted(
      OfficialLanguage language) {
    org.jsoup.nodes.Document html = html(new Version(EveryPart.PARENT, language));
    org.jsoup.nodes.Document deeper =
        html(new Version(EveryPart.PARENT_ON_THE_PROVISIONAL_AGENDA, language));

    assertThat(shown(html)).contains("#replies-european-union", "#vat", "#annex-1", "#annex-2");
    assertThat(shown(html)).doesNotContainAnyElementsOf(headingsOfTheUnion(html));
    assertThat(shown(deeper)).containsAll(headingsOfTheUnion(deeper));
  }

  private static org.jsoup.nodes.Document html(Version version) {
    return Jsoup.parse(new HtmlRenderer().render(version.document()));
  }

  private static List<String> shown(org.jsoup.nodes.Document html) {
    return html.select("nav.contents a").eachAttr("href");
  }

  private static List<String> headingsOfTheUnion(org.jsoup.nodes.Document html) {
    List<String> headings =
        html.select("#replies-european-union section").eachAttr("id").stream()
            .map(id -> "#" + id)
            .toList();
    assertThat(headings).isNotEmpty();
    return headings;
  }

  private static ReportCover cover(Version version) {
    return (ReportCover) version.document().cover();
  }
}
