package org.verbale.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verbale.document.Block;
import org.verbale.document.Document;
import org.verbale.document.Paragraph;
import org.verbale.document.Section;
import org.verbale.document.Text;
import org.verbale.language.OfficialLanguage;
import org.verbale.typesetting.bench.Corpus;

/** What a reader copies out of a file, as PDFBox sees it. */
class TextLayerTest {

  /** Without marks and without the stroke that lengthens words. */
  private static final Pattern ARABIC_WORD =
      Pattern.compile(
          "(?<![\\u0621-\\u0652])[\\u0621-\\u063A\\u0641-\\u064A]+(?![\\u0621-\\u0652])");

  /** One and two marks on letters of every width, joined and not, and on lam with alef. */
  private static final String VOCALIZED =
      "أُرسل استُرجعت تُعاد مُدَرِّسَةٌ اللَّهُ كِتَابٌ مُحَمَّدٌ أُمَّةٌ شُكْرًا إِنَّ الْأُمَمُ قُوَّةٌ بِسْمِ ثُمَّ تُمَوَّلُ"
          + " مُعَاهَدَةٍ حُقُوقِ الإِنْسَانِ رُؤْيَةٌ مَسْؤُولِيَّةٌ آمِنًا لِلَّهِ يُؤَكِّدُ نُقَدِّرُ السَّلَامُ عَلَيْكُمْ اسْتُعْرِضَ"
          + " وَالأَمْنِ الدَّوْلِيَّيْنِ كُلُّهُمْ";

  @ParameterizedTest
  @EnumSource(
      value = OfficialLanguage.class,
      names = {"ENGLISH", "FRENCH", "SPANISH", "RUSSIAN"})
  void every_paragraph_comes_out_whole_although_its_words_were_divided(OfficialLanguage language)
      throws IOException {
    Document document = Corpus.report(language, 12, 5);
    String extracted = running(extract(document));
    List<String> paragraphs = paragraphs(document.body());
    assertThat(paragraphs).hasSizeGreaterThan(15);
    assertThat(paragraphs).allSatisfy(paragraph -> assertThat(extracted).contains(paragraph));
  }

  @ParameterizedTest
  @EnumSource(
      value = OfficialLanguage.class,
      names = {"ARABIC"},
      mode = EnumSource.Mode.EXCLUDE)
  void no_soft_hyphen_and_no_private_character_is_left(OfficialLanguage language)
      throws IOException {
    String extracted = extract(Versions.of(language));
    assertThat(extracted).doesNotContain("\u00AD").doesNotContain("\uFFFD");
    assertThat(extracted.codePoints().filter(TextLayerTest::isPrivate)).isEmpty();
  }

  @Test
  void chinese_comes_out_as_it_went_in() throws IOException {
    String extracted = extract(Versions.of(OfficialLanguage.CHINESE)).replaceAll("\\s", "");
    assertThat(extracted)
        .contains("挪威政府认为，“人人的安全应由人人来谈判”；在2009-2011年期间，45.5%的资源")
        .contains("讨论了《不扩散条约》的执行情况、透明度措施以及建立信任措施。");
  }

  /**
   * In Arabic every word comes out whole and in order. What is not as it was written: numbered
   * paragraphs end with their number, and the point after a symbol changes sides, as PDFBox orders
   * mixed lines; strokes that lengthen a word at its very beginning come out as one; and poppler
   * gives the marks of a letter before it.
   */
  @Test
  void arabic_words_come_out_whole_and_in_order() throws IOException {
    String extracted = running(extract(Versions.of(OfficialLanguage.ARABIC)));
    assertThat(extracted)
        .contains("ترى الحكومة أن التفاوض بين الجميع هو السبيل إلى أمن الجميع")
        .contains("[الأصل: بالإنكليزية]")
        .contains("[5 حزيران/يونيه 2012]")
        .contains("تشجيع تعددية الأطراف في مجال نزع السلاح وعدم الانتشار")
        .contains("مؤسسة International Peace Institute (IPI) حلقة عمل");
  }

  /** Letters that are shaped together, such as lam before kaf, and letters with any marks. */
  @Test
  void every_arabic_word_of_the_portal_comes_out_as_it_is_written() throws IOException {
    Set<String> words = arabicWords();
    assertThat(words).hasSizeGreaterThan(500).contains("المملكة", "الكويت");
    words.addAll(List.of(VOCALIZED.split(" ")));
    Document document = Versions.of(OfficialLanguage.ARABIC);
    Document all =
        new Document(
            document.kind(),
            document.language(),
            document.title(),
            document.date(),
            document.cover(),
            List.of(Paragraph.body(String.join(" ", words))));
    assertThat(extract(all).split("\\s+"))
        .contains(words.stream().map(TextLayerTest::composed).toArray(String[]::new));
  }

  /** The Arabic words without marks in the names of States and on the pages of replies. */
  private static Set<String> arabicWords() throws IOException {
    Set<String> words = new TreeSet<>();
    for (String file :
        List.of("/mission/member-states.csv", "/messages/submission_ar.properties")) {
      try (InputStream in = TextLayerTest.class.getResourceAsStream(file)) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        ARABIC_WORD.matcher(text).results().map(MatchResult::group).forEach(words::add);
      }
    }
    return words;
  }

  /** Marks of a letter have an order of their own, which is not the one they are typed in. */
  private static String composed(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFC);
  }

  private static boolean isPrivate(int codePoint) {
    return Character.getType(codePoint) == Character.PRIVATE_USE;
  }

  private static String extract(Document document) throws IOException {
    byte[] pdf = new PdfTypesetter().toBytes(document);
    try (PDDocument read = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(read);
    }
  }

  /** Lines joined by spaces; headers, footers and notes that stand between pages left in place. */
  private static String running(String extracted) {
    return extracted.replaceAll("\\s+", " ");
  }

  /** The paragraphs that fit on a page by themselves: short ones are not divided over pages. */
  private static List<String> paragraphs(List<Block> blocks) {
    List<String> found = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Section section) {
        found.addAll(paragraphs(section.blocks()));
      } else if (block instanceof Paragraph paragraph
          && paragraph.content().stream().allMatch(Text.class::isInstance)) {
        StringBuilder words = new StringBuilder();
        paragraph.content().forEach(inline -> words.append(((Text) inline).value()));
        if (words.length() < 240) {
          found.add(words.toString());
        }
      }
    }
    return found;
  }
}
