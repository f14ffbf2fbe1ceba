package org.verbale.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verbale.typesetting.BadInput.extract;
import static org.verbale.typesetting.BadInput.set;

import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.verbale.document.Document;
import org.verbale.document.LetterCover;
import org.verbale.document.Paragraph;
import org.verbale.language.OfficialLanguage;
import org.verbale.typesetting.akn.AkomaNtosoRenderer;
import org.verbale.typesetting.docx.DocxRenderer;
import org.verbale.typesetting.html.HtmlRenderer;

/** Characters that no page can show: a named error, or a sound file without them. */
class BadCharactersTest {

  @Test
  void scripts_and_signs_without_a_face_are_named() {
    for (String words : List.of("हिन्दी", "\uD83D\uDE00", "\uFFFD", "\uE000")) {
      assertThatThrownBy(() -> set(Paragraph.body("before " + words)))
          .isInstanceOf(MissingGlyphException.class)
          .hasMessageContaining("U+%04X".formatted(words.codePointAt(0)));
    }
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
}
