package org.verbale.mandate.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes lines as text: an empty line for every gap, because the gap is what tells paragraphs
 * apart; the marks of footnotes raised; a form feed after each page.
 */
final class PdfPages {
  /** So many times the usual distance of lines is a gap. */
  private static final double GAP = 1.2;

  /** Notes are set smaller than the text by so much or more. */
  private static final double NOTE_SIZE = 0.93;

  private static final Pattern PLAIN_MARK = Pattern.compile("^(\\d{1,3})(?=\\s+\\S*\\p{L})");

  /** A figure in small print that is further from the last note than this is no mark. */
  private static final int STEP = 3;

  private final float bodySize;
  private final double usual;
  private final StringBuilder text = new StringBuilder();
  private int lastNote;

  private PdfPages(List<List<PdfLine>> pages) {
    bodySize = bodySize(pages);
    usual = usualDistance(distances(pages));
    for (List<PdfLine> page : pages) {
      append(page);
      text.append("\n\f");
    }
  }

  static String text(List<List<PdfLine>> pages) {
    return new PdfPages(pages).text.toString();
  }

  /** The size in which most of the text is set. */
  private static float bodySize(List<List<PdfLine>> pages) {
    Map<Float, Integer> letters = new TreeMap<>();
    pages.forEach(
        page ->
            page.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum)));
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  private void append(List<PdfLine> page) {
    // A page of short items is all gaps: the document as a whole tells better.
    double near = Math.min(usual, usualDistance(distances(List.of(page))));
    for (int i = 0; i < page.size(); i++) {
      PdfLine line = page.get(i);
      double distance = i == 0 ? 0 : line.y() - page.get(i - 1).y();
      // Text that stands higher than what came before it is another column or a margin.
      if (distance > near * GAP || distance < 0) {
        text.append('\n');
      }
      text.append(line.size() < bodySize * NOTE_SIZE ? note(line.text()) : line.text());
      text.append('\n');
    }
  }

  /** Small print begins with the mark of a note, which need not be raised itself. */
  private String note(String line) {
    Matcher mark = PLAIN_MARK.matcher(line);
    if (!mark.find()) {
      return line;
    }
    int number = Integer.parseInt(mark.group(1));
    if (number <= lastNote || number > lastNote + STEP) {
      return line;
    }
    lastNote = number;
    return "<sup>" + mark.group(1) + "</sup>" + line.substring(mark.end());
  }

  private static List<Double> distances(List<List<PdfLine>> pages) {
    List<Double> distances = new ArrayList<>();
    for (List<PdfLine> page : pages) {
      for (int i = 1; i < page.size(); i++) {
        double distance = page.get(i).y() - page.get(i - 1).y();
        if (distance > 1) {
          distances.add(distance);
        }
      }
    }
    return distances;
  }

  private static double usualDistance(List<Double> distances) {
    List<Double> sorted = distances.stream().sorted().toList();
    return sorted.isEmpty() ? Double.MAX_VALUE : sorted.get(sorted.size() / 3);
  }
}
