package org.verbale.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.verbale.document.word.WordFileRefused.Reason;
import org.verbale.testing.word.WordFile;
import org.verbale.testing.word.ZipFiles;

class WordPackageTest {
  private static final String WORDS = "<w:p><w:r><w:t>Words</w:t></w:r></w:p>";

  @Test
  void a_word_file_opens_in_both_namespaces_under_the_same_names() {
    for (byte[] file :
        new byte[][] {WordFile.ofBody(WORDS).build(), WordFile.ofBody(WORDS).strict().build()}) {
      var word = WordPackage.open(file);
      assertThat(word.mainPart()).isEqualTo("word/document.xml");
      assertThat(word.document().at("w:body", "w:p", "w:r", "w:t").text()).isEqualTo("Words");
    }
  }

  @Test
  void an_address_outside_of_the_file_is_known_but_no_part() {
    var word =
        WordPackage.open(
            WordFile.ofBody(WORDS)
                .external("rT", "attachedTemplate", "http://127.0.0.1:1/evil.dotm")
                .build());
    var relations = word.relationships(word.mainPart());
    assertThat(relations.find("rT")).get().extracting(Relationship::external).isEqualTo(true);
    assertThat(relations.partOf("attachedTemplate")).isEmpty();
  }

  @Test
  void a_reference_never_climbs_out_of_the_archive() {
    var word =
        WordPackage.open(
            WordFile.ofBody(WORDS)
                .relation("word/document.xml", "rS", "styles", "../../../etc/passwd")
                .build());
    var target = word.relationships(word.mainPart()).partOf("styles").orElseThrow();
    assertThat(target).isEqualTo("etc/passwd");
    assertThat(word.part(target)).isEmpty();
  }

  @Test
  void what_is_not_a_word_file_is_told_by_its_bytes() {
    assertThat(refusal(new byte[0])).isEqualTo(Reason.EMPTY);
    assertThat(refusal(ascii("MZ\u0090\0\3\0\0\0this program"))).isEqualTo(Reason.PROGRAM);
    assertThat(refusal(ascii("\u007FELF\2\1\1"))).isEqualTo(Reason.PROGRAM);
    assertThat(refusal(ascii("%PDF-1.7\n1 0 obj"))).isEqualTo(Reason.PDF);
    assertThat(refusal(ascii("{\\rtf1\\ansi Words}"))).isEqualTo(Reason.OLD_WORD);
    assertThat(refusal(ascii("\u00D0\u00CF\u0011\u00E0 old"))).isEqualTo(Reason.OLD_WORD);
    assertThat(
            refusal(
                ascii("\u00D0\u00CF\u0011\u00E0 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")))
        .isEqualTo(Reason.ENCRYPTED);
    assertThat(refusal(ascii("<html>Words</html>"))).isEqualTo(Reason.NOT_WORD);
  }

  @Test
  void a_word_file_that_is_also_a_pdf_is_refused() {
    var file =
        ZipFiles.writing(
            zip -> {
              zip.setMethod(ZipOutputStream.DEFLATED);
              zip.setLevel(0);
              zip.putNextEntry(new ZipEntry("a"));
              zip.write(ascii("%PDF-1.4 and more"));
              zip.closeEntry();
            });
    assertThat(refusal(file)).isEqualTo(Reason.PDF);
  }

  @Test
  void other_archives_are_told_apart() {
    var types = "[Content_Types].xml";
    assertThat(refusal(ZipFiles.of(Map.of("readme.txt", ascii("hello")))))
        .isEqualTo(Reason.NOT_WORD);
    assertThat(refusal(ZipFiles.of(Map.of("mimetype", ascii("odt"), "content.xml", ascii("<a/>")))))
        .isEqualTo(Reason.OPEN_DOCUMENT);
    assertThat(refusal(ZipFiles.of(Map.of(types, ascii("<Types/>"))))).isEqualTo(Reason.NOT_WORD);
    assertThat(
            refusal(
                WordFile.ofBody(WORDS)
                    .mainType(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
                    .build()))
        .isEqualTo(Reason.OTHER_OFFICE);
  }

  @Test
  void macros_are_refused_whether_declared_or_hidden() {
    assertThat(
            refusal(
                WordFile.ofBody(WORDS)
                    .mainType("application/vnd.ms-word.document.macroEnabled.main+xml")
                    .build()))
        .isEqualTo(Reason.MACROS);
    assertThat(
            refusal(
                WordFile.ofBody(WORDS).part("word/vbaProject.bin", null, ascii("macro")).build()))
        .isEqualTo(Reason.MACROS);
  }

  @Test
  void a_document_type_or_an_entity_ends_the_reading() {
    for (String head :
        new String[] {
          "<!DOCTYPE w:document [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
          "<!DOCTYPE w:document SYSTEM \"http://127.0.0.1:1/evil.dtd\">",
          "<!DOCTYPE w:document [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>",
        }) {
      var evil = head + WordFile.root("w:document", "<w:body><w:p/></w:body>");
      var file = WordFile.ofBody("").part("word/document.xml", null, ascii(evil)).build();
      assertThat(
              catchThrowableOfType(WordFileRefused.class, () -> WordPackage.open(file).document())
                  .reason())
          .isEqualTo(Reason.FORBIDDEN_XML);
    }
  }

  @Test
  void elements_nested_too_deep_are_refused() {
    var deep = "<w:sdt>".repeat(5000) + "</w:sdt>".repeat(5000);
    var file = WordFile.ofBody(deep).build();
    assertThat(
            catchThrowableOfType(WordFileRefused.class, () -> WordPackage.open(file).document())
                .reason())
        .isEqualTo(Reason.TOO_COMPLEX);
  }

  @Test
  void a_file_changed_in_any_byte_is_read_or_refused_but_never_breaks_the_reader() {
    var whole = WordFile.ofBody(WORDS).build();
    var random = new Random(7);
    for (int round = 0; round < 4000; round++) {
      var broken = whole.clone();
      for (int hits = random.nextInt(3); hits >= 0; hits--) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      }
      try {
        WordPackage.open(broken).document();
      } catch (WordFileRefused refused) {
        assertThat(refused.reason()).isNotNull();
      }
    }
  }

  @Test
  void a_file_cut_off_anywhere_is_refused() {
    var whole = WordFile.ofBody(WORDS).build();
    for (int length = 0; length < whole.length; length++) {
      assertThat(refusal(Arrays.copyOf(whole, length))).isNotNull();
    }
  }

  private static Reason refusal(byte[] file) {
    return catchThrowableOfType(WordFileRefused.class, () -> WordPackage.open(file)).reason();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
