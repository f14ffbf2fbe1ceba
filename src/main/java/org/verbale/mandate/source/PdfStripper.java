package org.verbale.mandate.source;

import java.io.IOException;
import java.io.Writer;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verbale.mandate.source.UnreadableDocument.Reason;

/** Gathers the lines of each page with their place and size; raised figures are kept apart. */
final class PdfStripper extends PDFTextStripper {
  private static final int MOST_CHARACTERS = 10_000_000;
  private static final float SMALLER = 0.8f;
  private static final float RAISED = 0.1f;

  private final List<List<PdfLine>> pages = new ArrayList<>();
  private PdfLine open;
  private int characters;

  private PdfStripper() {
    setSortByPosition(true);
  }

  static List<List<PdfLine>> linesOf(PDDocument document) throws IOException {
    PdfStripper stripper = new PdfStripper();
    stripper.writeText(document, Writer.nullWriter());
    return stripper.pages;
  }

  @Override
  protected void startPage(PDPage page) {
    pages.add(new ArrayList<>());
    open = null;
  }

  @Override
  protected void writeLineSeparator() {
    open = null;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    characters += text.length();
    if (characters > MOST_CHARACTERS) {
      // More than any document has: the file is built to unpack without end.
      throw new UnreadableDocument(Reason.TOO_LARGE);
    }
    if (positions.isEmpty()) {
      return;
    }
    float size = largest(positions);
    if (open == null) {
      open = new PdfLine(positions.getFirst().getYDirAdj());
      pages.getLast().add(open);
    }
    open.add(marked(text, positions, size), size);
  }

  private static String marked(String text, List<TextPosition> positions, float size) {
    if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      // The word is in reading order already, its glyphs are not.
      return withRaised(text, raised(positions, size));
    }
    StringBuilder word = new StringBuilder();
    boolean raised = false;
    for (TextPosition position : positions) {
      boolean mark = isRaised(position, positions, size);
      if (mark != raised) {
        word.append(mark ? "<sup>" : "</sup>");
        raised = mark;
      }
      word.append(position.getUnicode());
    }
    return word.append(raised ? "</sup>" : "").toString();
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
                        && other.getYDirAdj() - position.getYDirAdj() > RAISED * size);
  }

  private static float largest(List<TextPosition> positions) {
    float largest = 0;
    for (TextPosition position : positions) {
      largest = Math.max(largest, position.getFontSizeInPt());
    }
    return largest;
  }
}
