package org.verbale.report.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text of a PDF with an empty line wherever the page shows a gap, because the gap is what tells
 * paragraphs apart; pages end with a form feed.
 */
public final class PdfText {

  /** So many times the usual distance of lines is a gap. */
  private static final double GAP = 1.2;

  private PdfText() {}

  /**
   * The text; empty for a scanned document.
   *
   * @throws IOException if the bytes are no PDF, or an encrypted one
   */
  public static String of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      LineStripper stripper = new LineStripper();
      StringBuilder text = new StringBuilder();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.lines.clear();
        stripper.getText(document);
        append(stripper.lines, text);
        text.append('\f');
      }
      return text.toString();
    }
  }

  private static void append(List<Line> lines, StringBuilder text) {
    double usual = usualDistance(lines);
    for (int i = 0; i < lines.size(); i++) {
      double distance = i == 0 ? 0 : lines.get(i).y - lines.get(i - 1).y;
      // Text that stands higher than what came before it is another column or a margin.
      if (distance > usual * GAP || distance < 0) {
        text.append('\n');
      }
      text.append(lines.get(i).text).append('\n');
    }
  }

  private static double usualDistance(List<Line> lines) {
    List<Double> distances = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      double distance = lines.get(i).y - lines.get(i - 1).y;
      if (distance > 1) {
        distances.add(distance);
      }
    }
    distances.sort(null);
    return distances.isEmpty() ? Double.MAX_VALUE : distances.get(distances.size() / 3);
  }

  private static final class Line {
    private final double y;
    private final StringBuilder text = new StringBuilder();

    Line(double y) {
      this.y = y;
    }
  }

  private static final class LineStripper extends PDFTextStripper {
    private static final float RAISED_SIZE = 0.8f;
    private static final float RAISED_HEIGHT = 0.1f;
    private final List<Line> lines = new ArrayList<>();
    private boolean lineOpen;

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      if (!lineOpen) {
        lines.add(new Line(positions.isEmpty() ? 0 : positions.get(0).getYDirAdj()));
        lineOpen = true;
      }
      lines.getLast().text.append(withRaised(text, positions));
    }

    /** Small raised figures at the end of a word, or alone, are the marks of footnotes. */
    private static String withRaised(String text, List<TextPosition> positions) {
      float size = 0;
      float base = 0;
      for (TextPosition position : positions) {
        if (position.getFontSizeInPt() > size) {
          size = position.getFontSizeInPt();
          base = position.getYDirAdj();
        }
      }
      int from = positions.size();
      while (from > 0 && isRaised(positions.get(from - 1), size, base)) {
        from--;
      }
      boolean marks = from < positions.size() && from > 0 && text.length() == positions.size();
      return marks ? text.substring(0, from) + "<sup>" + text.substring(from) + "</sup>" : text;
    }

    private static boolean isRaised(TextPosition position, float size, float base) {
      return position.getFontSizeInPt() < size * RAISED_SIZE
          && base - position.getYDirAdj() > size * RAISED_HEIGHT
          && position.getUnicode().codePoints().allMatch(Character::isDigit);
    }

    @Override
    protected void writeWordSeparator() {
      if (lineOpen) {
        lines.getLast().text.append(' ');
      }
    }

    @Override
    protected void writeLineSeparator() {
      lineOpen = false;
    }

    @Override
    protected void startPage(org.apache.pdfbox.pdmodel.PDPage page) {
      lineOpen = false;
    }
  }
}
