package org.verbale.typesetting;

import java.io.OutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assertions;
import org.verbale.document.Block;
import org.verbale.document.Document;
import org.verbale.document.LetterCover;
import org.verbale.document.Paragraph;
import org.verbale.document.Table;
import org.verbale.language.OfficialLanguage;

/** Sets what should never be sent, and is, in bounded time. */
final class BadInput {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  private BadInput() {}

  static Block table(int columns, int rows, int headerRows, String words) {
    Table.Cell cell = new Table.Cell(1, List.of(Paragraph.body(words)));
    Table.Row row = new Table.Row(Collections.nCopies(columns, cell));
    List<Double> widths = Collections.nCopies(columns, 1d);
    return new Table(List.of(), widths, headerRows, Collections.nCopies(rows, row));
  }

  static Typeset set(Block... blocks) {
    return Assertions.assertTimeoutPreemptively(
        LIMIT,
        () ->
            new PdfTypesetter().typeset(letter(List.of(blocks)), OutputStream.nullOutputStream()));
  }

  static String extract(Block... blocks) throws Exception {
    byte[] pdf = new PdfTypesetter().toBytes(letter(List.of(blocks)));
    try (PDDocument read = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(read);
    }
  }

  static Document letter(List<Block> body) {
    return new Document(
        Document.Kind.RECEIPT,
        OfficialLanguage.ENGLISH,
        "Receipt",
        LocalDate.of(2026, 1, 1),
        new LetterCover("United Nations", List.of(), null, List.of(), null, null),
        body);
  }
}
