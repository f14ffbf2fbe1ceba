package org.verbale.report.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.verbale.document.Block;
import org.verbale.document.text.PlainText;
import org.verbale.language.OfficialLanguage;
import org.verbale.language.SearchWords;
import org.verbale.submission.history.SequenceDiff;

/** Two replies side by side, paragraph by paragraph: what stayed, went, came or changed. */
final class ParagraphComparison {

  /** Paragraphs that share so many of their words are one that was changed. */
  private static final double ALIKE = 0.4;

  /** How a paragraph of one year stands to the other year. */
  enum Change {
    SAME,
    CHANGED,
    REMOVED,
    ADDED
  }

  /** One line of the comparison; a side is null where it has nothing. */
  record Row(Change change, String before, String after) {}

  private ParagraphComparison() {}

  static List<Row> of(List<Block> before, List<Block> after) {
    List<Row> rows = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    List<String> come = new ArrayList<>();
    for (SequenceDiff.Piece<String> piece : SequenceDiff.of(lines(before), lines(after))) {
      switch (piece.where()) {
        case ONLY_BEFORE -> gone.add(piece.value());
        case ONLY_AFTER -> come.add(piece.value());
        case BOTH -> {
          flush(gone, come, rows);
          rows.add(new Row(Change.SAME, piece.value(), piece.value()));
        }
      }
    }
    flush(gone, come, rows);
    return rows;
  }

  private static List<String> lines(List<Block> blocks) {
    return PlainText.of(blocks)
        .lines()
        .map(ParagraphComparison::bare)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static String bare(String line) {
    return line.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
  }

  /** Between two paragraphs that stayed, alike ones are told as one that was changed. */
  private static void flush(List<String> gone, List<String> come, List<Row> rows) {
    for (String old : gone) {
      int alike = alike(old, come);
      if (alike < 0) {
        rows.add(new Row(Change.REMOVED, old, null));
      } else {
        come.subList(0, alike).forEach(added -> rows.add(new Row(Change.ADDED, null, added)));
        rows.add(new Row(Change.CHANGED, old, come.get(alike)));
        come.subList(0, alike + 1).clear();
      }
    }
    come.forEach(added -> rows.add(new Row(Change.ADDED, null, added)));
    gone.clear();
    come.clear();
  }

  private static int alike(String old, List<String> come) {
    Set<String> words = words(old);
    for (int i = 0; i < come.size(); i++) {
      Set<String> shared = words(come.get(i));
      int all = words.size() + shared.size();
      shared.retainAll(words);
      if (2.0 * shared.size() / Math.max(1, all) >= ALIKE) {
        return i;
      }
    }
    return -1;
  }

  private static Set<String> words(String line) {
    String divided =
        SearchWords.isChinese(line) ? SearchWords.divided(line, OfficialLanguage.CHINESE) : line;
    return new HashSet<>(List.of(divided.split("[\\s\\p{Punct}]+")));
  }
}
