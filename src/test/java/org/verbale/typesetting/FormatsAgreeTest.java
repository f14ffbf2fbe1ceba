package org.verbale.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlObject;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verbale.document.Document;
import org.verbale.document.DocumentJson;
import org.verbale.language.OfficialLanguage;
import org.verbale.typesetting.akn.AkomaNtosoRenderer;
import org.verbale.typesetting.docx.DocxRenderer;
import org.verbale.typesetting.html.HtmlRenderer;

/** Whatever a document holds, all formats show all of its words, once, and in one order. */
class FormatsAgreeTest {

  private static final int DOCUMENTS = 25;

  /** The words of {@link AnyDocument}. */
  private static final Pattern WORD =
      Pattern.compile("q[bcdfgh]{6}w|ы[бвгджз]{6}я|甲[子丑寅卯辰巳]{6}乙|أ[دذرزوا]{6}آ");

  @ParameterizedTest
  @EnumSource(OfficialLanguage.class)
  void every_word_stands_once_in_every_format(OfficialLanguage language) throws Exception {
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      AnyDocument.Sample sample = AnyDocument.of(language, seed);
      String name = language + " " + seed;
      Document document = sample.document();
      List<String> html = html(document);
      assertSame(name + " HTML", html, sample.words());
      assertShown(name + " PDF", pdf(document), String.join("", sample.words()));
      List<String> xml = xml(document);
      assertSame(name + " XML", xml, sample.words());
      List<String> word = word(document);
      assertSame(name + " Word", word, sample.words());
      assertThat(word).as(name + ": order of Word and HTML, notes at the end").isEqualTo(html);
      assertThat(DocumentJson.read(DocumentJson.write(document))).isEqualTo(document);
    }
  }

  private static void assertSame(String format, List<String> found, List<String> words) {
    assertThat(found).as(format).doesNotHaveDuplicates();
    List<String> lost = new ArrayList<>(words);
    lost.removeAll(found);
    assertThat(lost).as("lost in " + format).isEmpty();
    List<String> unknown = new ArrayList<>(found);
    unknown.removeAll(words);
    assertThat(unknown).as("unknown in " + format).isEmpty();
  }

  /**
   * The lines of cells side by side come out of a page in turn, words that are divided in pieces,
   * and the header of a table once a page: so no sign may be lost.
   */
  private static void assertShown(String format, String text, String words) {
    int[] left = text.codePoints().sorted().toArray();
    int at = 0;
    for (int sign : words.codePoints().sorted().toArray()) {
      while (at < left.length && left[at] < sign) {
        at++;
      }
      assertThat(at < left.length && left[at] == sign)
          .as("%s shows every %s", format, Character.toString(sign))
          .isTrue();
      at++;
    }
  }

  private static String pdf(Document document) throws Exception {
    try (PDDocument read = Loader.loadPDF(new PdfTypesetter().toBytes(document))) {
      PDFTextStripper stripper = new PDFTextStripper();
      // Two letters of the same kind beside each other are no shadow of one.
      stripper.setSuppressDuplicateOverlappingText(false);
      return stripper.getText(read);
    }
  }

  private static List<String> html(Document document) {
    return words(Jsoup.parse(new HtmlRenderer().render(document)).body().wholeText());
  }

  private static List<String> xml(Document document) throws Exception {
    String xml = new AkomaNtosoRenderer().render(document);
    AkomaNtosoSchema.assertValid(xml);
    return words(Jsoup.parse(xml, Parser.xmlParser()).wholeText());
  }

  /** The text, then the notes. */
  private static List<String> word(Document document) throws Exception {
    byte[] file = new DocxRenderer().render(document);
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(file))) {
      StringBuilder text = new StringBuilder();
      addText(read.getDocument().getBody(), text);
      read.getFootnotes().forEach(note -> addText(note.getCTFtnEdn(), text));
      return words(text.toString());
    }
  }

  private static void addText(XmlObject part, StringBuilder text) {
    String namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    String path = "declare namespace w='" + namespace + "' .//w:t";
    for (XmlObject run : part.selectPath(path)) {
      text.append(run.newCursor().getTextValue());
    }
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
