package org.verbale.mandate.source;

import java.nio.charset.StandardCharsets;
import org.verbale.mandate.source.UnreadableDocument.Reason;

/**
 * The text of a file. What the file is, is told by its bytes; names and declared types count for
 * nothing. Nothing is written to disk, nothing is fetched.
 */
public final class DocumentText {
  /** The largest file that is read, in bytes. */
  public static final int LARGEST_FILE = 10 << 20;

  /** A reader of PDF looks for the head of the file within so many bytes. */
  private static final int PDF_HEAD = 1024;

  private DocumentText() {}

  /**
   * The text, with raised numbers in {@code <sup>} and a form feed after each page of a PDF.
   *
   * @throws UnreadableDocument if the file gives no text; the reason says why
   */
  public static String of(byte[] file) {
    if (file.length == 0) {
      throw new UnreadableDocument(Reason.EMPTY);
    }
    if (file.length > LARGEST_FILE) {
      throw new UnreadableDocument(Reason.TOO_LARGE);
    }
    String head = new String(file, 0, Math.min(file.length, PDF_HEAD), StandardCharsets.ISO_8859_1);
    String text = text(file, head);
    if (text.isBlank()) {
      throw new UnreadableDocument(Reason.EMPTY);
    }
    return text;
  }

  private static String text(byte[] file, String head) {
    if (head.contains("%PDF-")) {
      return PdfText.of(file);
    }
    boolean archive = head.startsWith("PK\u0003\u0004");
    boolean compound = head.startsWith("\u00D0\u00CF\u0011\u00E0");
    if (archive || compound || head.startsWith("{\\rtf")) {
      return WordText.of(file);
    }
    return PlainText.of(file);
  }
}
