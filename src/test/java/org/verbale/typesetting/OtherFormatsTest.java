package org.verbale.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verbale.document.Document;
import org.verbale.document.LetterCover;
import org.verbale.document.Link;
import org.verbale.document.Paragraph;
import org.verbale.document.Text;
import org.verbale.language.OfficialLanguage;
import org.verbale.typesetting.akn.AkomaNtosoRenderer;
import org.verbale.typesetting.html.HtmlRenderer;

/** The same documents as HTML and as XML. */
class OtherFormatsTest {

  static Stream<Document> documents() {
    Stream<Document> versions =
        Stream.of(OfficialLanguage.values()).map(language -> Versions.of(language));
    return Stream.concat(versions, Stream.of(Samples.englishReport(), Samples.noteVerbale()));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void html_marks_language_direction_headings_and_notes(Document document) {
    org.jsoup.nodes.Document html = Jsoup.parse(new HtmlRenderer().render(document));
    Element root = html.expectFirst("html");
    assertThat(root.attr("lang")).isEqualTo(document.language().code());
    assertThat(root.attr("dir")).isEqualTo(document.language().direction().htmlValue());
    assertThat(html.title()).isEqualTo(document.title());
    assertThat(html.select("h1")).hasSize(1);
    for (Element link : html.select("a[href^=#]")) {
      assertThat(html.getElementById(link.attr("href").substring(1)))
          .as("target of %s", link)
          .isNotNull();
    }
    assertThat(html.select("th:not([scope=col])")).isEmpty();
  }

  @Test
  void html_shows_markup_and_scripts_of_a_reply_as_words() {
    Document document =
        new Document(
            Document.Kind.RECEIPT,
            OfficialLanguage.ENGLISH,
            "<script>alert(1)</script>",
            LocalDate.of(2026, 1, 1),
            new LetterCover("A & B", List.of(), null, List.of(), null, null),
            List.of(
                Paragraph.body("<img src=x onerror=alert(1)>"),
                Paragraph.body(
                    List.of(new Link("javascript:alert(1)", List.of(new Text("click")))))));
    org.jsoup.nodes.Document html = Jsoup.parse(new HtmlRenderer().render(document));
    assertThat(html.select("script, img, a")).isEmpty();
    assertThat(html.text()).contains("<img src=x onerror=alert(1)>").contains("A & B");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void xml_is_valid_akoma_ntoso(Document document) throws Exception {
    AkomaNtosoSchema.assertValid(new AkomaNtosoRenderer().render(document));
  }

  @Test
  void xml_is_identified_as_the_profile_of_the_united_nations_wants() {
    String xml = new AkomaNtosoRenderer().render(Versions.of(OfficialLanguage.FRENCH));
    assertThat(xml)
        .contains("<doc name=\"progressReport\">")
        .contains("/akn/un/doc/un-ga/2012-07-11/67-131")
        .contains("/akn/un/doc/un-ga/2012-07-11/67-131/fra@.xml");
  }
}
