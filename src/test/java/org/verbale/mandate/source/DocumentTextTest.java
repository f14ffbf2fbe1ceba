package org.verbale.mandate.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbale.mandate.source.UnreadableDocument.Reason;
import org.verbale.testing.word.WordFile;
import org.verbale.testing.word.ZipFiles;

class DocumentTextTest {
  private static final String FRENCH =
      "L’Assemblée générale, réaffirmant la nécessité d’œuvrer à la paix,";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252"})
  void plainTextIsDecodedInTheUsualEncodings(String charset) {
    byte[] bytes = (FRENCH + "\n").repeat(3).getBytes(Charset.forName(charset));
    assertThat(DocumentText.of(bytes)).startsWith(FRENCH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1251|Генеральная Ассамблея, подтверждая свою приверженность многосторонности, просит",
        "windows-1256|إن الجمعية العامة، إذ تؤكد من جديد التزامها بتعددية الأطراف وإذ تحيط علما بالتقرير",
        "GB18030|大会，重申致力于多边主义，注意到秘书长的报告，请秘书长征求会员国的意见，并提出报告。",
      })
  void olderEncodingsOfOtherScriptsAreTold(String charset, String text) {
    byte[] bytes = (text + "\n").repeat(5).getBytes(Charset.forName(charset));
    assertThat(DocumentText.of(bytes)).startsWith(text);
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    assertThat(DocumentText.of("\uFEFFabc".getBytes(StandardCharsets.UTF_8))).isEqualTo("abc");
  }

  @Test
  void wordGivesItsWordsNumbersAndFootnotes() {
    String numbered =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
    byte[] file =
        WordFile.ofBody(
                "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>In a table</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                    + numbered
                    + "<w:r><w:t>Requests</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
                    + numbered
                    + "<w:ins><w:r><w:t>Decides</w:t></w:r></w:ins><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>"
                    + "<w:p><w:r><w:t>54</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>th</w:t></w:r></w:p>")
            .numbering(
                "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>")
            .footnotes(
                "<w:footnote w:id=\"2\"><w:p><w:r><w:t>See A/1/2.</w:t></w:r></w:p></w:footnote>")
            .build();
    assertThat(DocumentText.of(file).strip().split("\n\n"))
        .containsExactly(
            "In a table",
            "1. Requests<sup>1</sup>",
            "2. Decides",
            "54<sup>th</sup>",
            "<sup>1</sup> See A/1/2.");
  }

  @Test
  void pdfGivesItsTextPageByPageWithRaisedNumbersApart() {
    byte[] pdf =
        PdfFile.of(
            page -> page.line("The General Assembly,").line("Recalling the Charter", "1", ", and"),
            page -> page.line("1. Requests the Secretary-General to report;"));
    assertThat(DocumentText.of(pdf).replaceAll("[\\r\\n]+", "\n"))
        .contains("The General Assembly,\nRecalling the Charter<sup>1</sup>, and\n\f")
        .contains("1. Requests the Secretary-General to report;");
  }

  @Test
  void whatGivesNoTextIsRefusedWithItsReason() {
    assertRefused(new byte[0], Reason.EMPTY);
    assertRefused(" \n\t ".getBytes(StandardCharsets.UTF_8), Reason.EMPTY);
    assertRefused(new byte[DocumentText.LARGEST_FILE + 1], Reason.TOO_LARGE);
    assertRefused(
        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 1, 2},
        Reason.UNKNOWN_KIND);
    assertRefused("%PDF-1.7\nbroken".getBytes(StandardCharsets.US_ASCII), Reason.DAMAGED_PDF);
    assertRefused(PdfFile.of(page -> {}), Reason.SCANNED_PDF);
    assertRefused(PdfFile.encrypted(), Reason.ENCRYPTED_PDF);
    assertRefused("{\\rtf1 hello}".getBytes(StandardCharsets.US_ASCII), Reason.OLD_WORD);
    assertRefused(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}, Reason.DAMAGED_WORD);
  }

  @Test
  void hostileWordFilesAreRefusedBeforeAnythingIsUnpacked() {
    Map<String, byte[]> many = new LinkedHashMap<>(WordFile.ofBody("<w:p/>").parts());
    for (int i = 0; i < 3_000; i++) {
      many.put("word/media/" + i + ".bin", new byte[0]);
    }
    assertRefused(ZipFiles.of(many), Reason.HOSTILE_WORD);

    Map<String, byte[]> bomb = new LinkedHashMap<>(WordFile.ofBody("<w:p/>").parts());
    bomb.put("word/media/bomb.bin", new byte[80 << 20]);
    assertRefused(ZipFiles.of(bomb), Reason.HOSTILE_WORD);

    Map<String, byte[]> entity = new LinkedHashMap<>(WordFile.ofBody("<w:p/>").parts());
    String document = new String(entity.get("word/document.xml"), StandardCharsets.UTF_8);
    String declaration = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
    entity.put(
        "word/document.xml",
        document
            .replaceFirst("<w:document", declaration + "<w:document")
            .getBytes(StandardCharsets.UTF_8));
    assertRefused(ZipFiles.of(entity), Reason.HOSTILE_WORD);

    Map<String, byte[]> macros = new LinkedHashMap<>(WordFile.ofBody("<w:p/>").parts());
    macros.put("word/vbaProject.bin", new byte[] {1});
    assertRefused(ZipFiles.of(macros), Reason.WORD_WITH_MACROS);
  }

  private static void assertRefused(byte[] file, Reason reason) {
    assertThatThrownBy(() -> DocumentText.of(file))
        .isInstanceOfSatisfying(
            UnreadableDocument.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }
}
