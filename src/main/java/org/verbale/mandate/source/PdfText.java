package org.verbale.mandate.source;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.verbale.mandate.source.UnreadableDocument.Reason;

/** The text layer of a PDF, page by page, with an empty line wherever the page shows a gap. */
final class PdfText {
  private static final int MOST_PAGES = 1_000;
  private static final long MEMORY = 256L << 20;
  // A page of a text document has hundreds of letters; fewer on all pages together is a scan.
  private static final int LETTERS_OF_TEXT = 40;

  // Between Chinese characters and figures typesetters leave a small gap, which is no space.
  private static final Pattern CHINESE_GAP =
      Pattern.compile(
          "(?<=[\\p{IsHan}\\u3001-\\u303F\\uFF01-\\uFF65]) (?=[\\p{IsHan}\\p{Alnum}(\\[])"
              + "|(?<=[\\p{Alnum})\\]]) (?=\\p{IsHan})");

  private PdfText() {}

  static String of(byte[] file) {
    try (PDDocument document =
        Loader.loadPDF(
            file, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new UnreadableDocument(Reason.TOO_LARGE);
      }
      return withLetters(PdfPages.text(PdfStripper.linesOf(document)));
    } catch (InvalidPasswordException e) {
      throw new UnreadableDocument(Reason.ENCRYPTED_PDF, e);
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      throw new UnreadableDocument(Reason.DAMAGED_PDF, e);
    }
  }

  private static String withLetters(String text) {
    if (text.codePoints().filter(Character::isLetter).limit(LETTERS_OF_TEXT).count()
        < LETTERS_OF_TEXT) {
      throw new UnreadableDocument(Reason.SCANNED_PDF);
    }
    return CHINESE_GAP.matcher(text).replaceAll("");
  }
}
