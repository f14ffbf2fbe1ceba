package org.verbale.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbale.document.Block;
import org.verbale.document.Document;
import org.verbale.document.ItemList;
import org.verbale.document.Paragraph;
import org.verbale.document.Quotation;
import org.verbale.document.ReportCover;
import org.verbale.document.Section;
import org.verbale.document.Table;
import org.verbale.document.text.PlainText;
import org.verbale.language.OfficialLanguage;
import org.verbale.submission.word.WordReader;
import org.verbale.testing.LibreOffice;
import org.verbale.typesetting.docx.DocxRenderer;

/** Word files are opened by a word processor that is not ours, and lose nothing in it. */
class OfficeTest {

  @TempDir Path folder;

  @Test
  void libreoffice_shows_every_word_and_writes_the_same_blocks_again() throws Exception {
    Map<String, Document> documents = documents();
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, Document> entry : documents.entrySet()) {
      Path file = folder.resolve(entry.getKey() + ".docx");
      files.add(Files.write(file, new DocxRenderer().render(entry.getValue())));
    }
    List<Path> printed =
        LibreOffice.convert(files, "pdf", Files.createDirectory(folder.resolve("pdf")));
    List<Path> rewritten =
        LibreOffice.convert(files, "docx", Files.createDirectory(folder.resolve("again")));
    int at = 0;
    for (Map.Entry<String, Document> entry : documents.entrySet()) {
      assertShown(entry.getKey(), entry.getValue(), printed.get(at));
      assertReadsTheSame(entry.getKey(), files.get(at), rewritten.get(at));
      at++;
    }
  }

  private static Map<String, Document> documents() {
    Map<String, Document> documents = new LinkedHashMap<>();
    for (OfficialLanguage language : OfficialLanguage.values()) {
      documents.put(language.code(), Versions.of(language));
    }
    documents.put("parts", Samples.englishReport());
    documents.put("letter", Samples.noteVerbale());
    return documents;
  }

  private static void assertShown(String name, Document document, Path pdf) throws Exception {
    assertThat(pdf).as("LibreOffice printed %s", name).exists();
    try (PDDocument read = Loader.loadPDF(pdf.toFile())) {
      assertThat(read.getNumberOfPages()).as(name).isPositive();
      if (document.language().isRightToLeft()) {
        // Joined letters come out of its text layer in forms of their own; the words are compared
        // in what it writes again.
        return;
      }
      String text = letters(new PDFTextStripper().getText(read));
      for (String words : PlainText.of(document.body()).split("[\\s]+")) {
        assertThat(text).as(name).contains(letters(words));
      }
      if (document.cover() instanceof ReportCover cover) {
        assertThat(text).contains(letters(cover.organ())).contains(letters(cover.symbol()));
      }
    }
  }

  /**
   * What is left when lines are broken and words divided otherwise, and when a face without Chinese
   * quotation marks has them from another, which puts them elsewhere in the text layer.
   */
  private static String letters(String text) {
    return text.replaceAll("[\\s\\u00AD\\u00A0“”-]+", "");
  }

  private static void assertReadsTheSame(String name, Path ours, Path theirs) throws Exception {
    assertThat(theirs).as("LibreOffice wrote %s", name).exists();
    List<Block> before = WordReader.read(Files.readAllBytes(ours)).blocks();
    List<Block> after = WordReader.read(Files.readAllBytes(theirs)).blocks();
    assertThat(withoutMarks(PlainText.of(after))).as(name).isEqualTo(PlainText.of(before));
    assertThat(shape(after)).as(name).isEqualTo(shape(before));
  }

  /**
   * LibreOffice writes the asterisk of a footnote once more before the note, each time it saves.
   */
  private static String withoutMarks(String text) {
    return text.replaceAll("(?m)^\\*+ ", "");
  }

  /** The kinds of the blocks and how they nest. */
  private static String shape(List<Block> blocks) {
    return blocks.stream().map(OfficeTest::shape).collect(Collectors.joining(" ", "(", ")"));
  }

  private static String shape(Block block) {
    return switch (block) {
      case Section section -> "section" + shape(section.blocks());
      case ItemList list ->
          list.kind()
              + list.items().stream()
                  .map(item -> (item.label() == null ? "" : item.label()) + shape(item.blocks()))
                  .collect(Collectors.joining());
      case Quotation quotation -> "quotation" + shape(quotation.blocks());
      case Table table ->
          "table"
              + table.headerRows()
              + table.rows().stream()
                  .map(row -> row.cells().stream().map(cell -> shape(cell.blocks())).toList())
                  .toList();
      case Paragraph paragraph -> paragraph.style().name();
      default -> block.getClass().getSimpleName();
    };
  }
}
