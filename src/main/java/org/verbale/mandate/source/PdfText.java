package org.verbale.mandate.source;

import java.io.IOException;
import java.io.StringWriter;
import java.text.Bidi;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verbale.mandate.source.UnreadableDocument.Reason;

/** The text layer of a PDF, page by page. */
final class PdfText {
  private static final int MOST_PAGES = 1_000;
  private static final int MOST_CHARACTERS = 10_000_000;
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
      Bounded text = new Bounded();
      new Stripper().writeText(document, text);
      return withLetters(text.toString());
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

  /** Stops a file whose text unpacks to more than any document has. */
  private static final class Bounded extends StringWriter {
    @Override
    public void write(String text, int offset, int length) {
      if (getBuffer().length() + length > MOST_CHARACTERS) {
        throw new UnreadableDocument(Reason.TOO_LARGE);
      }
      super.write(text, offset, length);
    }
  }

  /** Keeps raised numbers apart: they are footnote marks. */
  private static final class Stripper extends PDFTextStripper {
    private static final float SMALLER = 0.8f;

    Stripper() {
      setPageEnd("\n\f");
      setSortByPosition(true);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
      float size = largest(positions);
      if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
        // The word is in reading order already, its glyphs are not.
        super.writeString(withRaised(text, raised(positions, size)));
        return;
      }
      StringBuilder line = new StringBuilder();
      boolean raised = false;
      for (TextPosition position : positions) {
        boolean mark = isRaised(position, positions, size);
        if (mark != raised) {
          line.append(mark ? "<sup>" : "</sup>");
          raised = mark;
        }
        line.append(position.getUnicode());
      }
      super.writeString(line.append(raised ? "</sup>" : "").toString());
    }

    /** The raised figures of a word, one after the other. */
    private static String raised(List<TextPosition> positions, float size) {
      StringBuilder raised = new StringBuilder();
      for (TextPosition position : positions) {
        if (isRaised(position, positions, size)) {
          raised.append(position.getUnicode());
        }
      }
      return raised.toString();
    }

    private static String withRaised(String word, String raised) {
      int at = raised.isEmpty() ? -1 : word.lastIndexOf(raised);
      return at < 0
          ? word
          : word.substring(0, at)
              + "<sup>"
              + raised
              + "</sup>"
              + word.substring(at + raised.length());
    }

    private static boolean isRaised(TextPosition position, List<TextPosition> line, float size) {
      boolean small = position.getFontSizeInPt() < SMALLER * size;
      return small
          && position.getUnicode().codePoints().allMatch(Character::isLetterOrDigit)
          && line.stream()
              .anyMatch(
                  other ->
                      other.getFontSizeInPt() >= SMALLER * size
                          && other.getYDirAdj() - position.getYDirAdj() > 0.1f * size);
    }

    private static float largest(List<TextPosition> positions) {
      float largest = 0;
      for (TextPosition position : positions) {
        largest = Math.max(largest, position.getFontSizeInPt());
      }
      return largest;
    }
  }
}
