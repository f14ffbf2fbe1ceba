package org.verbale.report.everypart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader copies out of the pages of a PDF, white space left out. */
final class PageTexts {

  private final List<String> pages = new ArrayList<>();

  private PageTexts() {}

  static PageTexts of(byte[] pdf) throws IOException {
    PageTexts texts = new PageTexts();
    try (PDDocument read = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSuppressDuplicateOverlappingText(false);
      for (int page = 1; page <= read.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        texts.pages.add(bare(stripper.getText(read)));
      }
    }
    return texts;
  }

  /** The lines that stand whole on no page, nor begin on one and end on the next. */
  List<String> missing(List<String> lines) {
    return lines.stream().filter(line -> !isThere(bare(line))).toList();
  }

  /** The words of the lines that stand on no page. */
  List<String> missingWords(List<String> lines) {
    return lines.stream()
        .flatMap(line -> Arrays.stream(line.split("\\P{L}+")))
        .distinct()
        .filter(word -> pages.stream().noneMatch(page -> page.contains(word)))
        .toList();
  }

  private boolean isThere(String words) {
    for (int at = 0; at < pages.size(); at++) {
      if (pages.get(at).contains(words)) {
        return true;
      }
      int begun = at + 1 == pages.size() ? 0 : longestBeginning(pages.get(at), words);
      for (int end = begun; end > 0; end--) {
        if (pages.get(at + 1).contains(words.substring(end))) {
          return true;
        }
      }
    }
    return false;
  }

  private static int longestBeginning(String page, String words) {
    int length = 0;
    while (length < words.length() && page.contains(words.substring(0, length + 1))) {
      length++;
    }
    return length;
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\u00A0\\u202F]+", "");
  }
}
