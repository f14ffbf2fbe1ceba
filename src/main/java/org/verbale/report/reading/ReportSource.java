package org.verbale.report.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.verbale.mandate.source.DocumentText;
import org.verbale.mandate.source.UnreadableDocument;

/** The text of a report sent as text, PDF or Word file. */
public final class ReportSource {

  private ReportSource() {}

  /**
   * The text; of a PDF with its gaps between paragraphs.
   *
   * @throws UnreadableDocument if the file gives no text, or not safely
   */
  public static String of(byte[] file) {
    // Refuses what is too large, damaged, encrypted, scanned or hostile.
    String text = DocumentText.of(file);
    if (!isPdf(file)) {
      return text;
    }
    try {
      return PdfText.of(file);
    } catch (IOException e) {
      // The text without its gaps is better than none.
      return text;
    }
  }

  private static boolean isPdf(byte[] file) {
    return new String(file, 0, Math.min(file.length, 5), StandardCharsets.ISO_8859_1)
        .equals("%PDF-");
  }
}
