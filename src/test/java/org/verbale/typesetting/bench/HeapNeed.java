package org.verbale.typesetting.bench;

import java.nio.file.Path;
import java.util.List;
import org.verbale.language.OfficialLanguage;

/** The least heap in which a report of 1,000 pages is set; 10,000 replies in a gigabyte. */
final class HeapNeed {

  private static final int[] SMALL = {64, 96, 128, 192, 256};
  private static final int[] LARGE = {1024};

  private HeapNeed() {}

  static Void measure(Bench bench) throws Exception {
    int thousand = least(bench, 720, SMALL);
    bench.ratio(
        "heap for 1,000 pages against the limit of 256 MB",
        "%.2f times (%d MB)",
        thousand / 256.0,
        thousand);
    least(bench, 10_000, LARGE);
    return null;
  }

  private static int least(Bench bench, int replies, int[] heaps) throws Exception {
    Path json = Processes.write("heap.json", Work.json(OfficialLanguage.ENGLISH, replies));
    for (int heap : heaps) {
      String answer = Processes.typeset(List.of("-Xmx" + heap + "m"), json);
      if (answer != null && answer.contains("\"pages\"")) {
        double pages = Processes.number(answer, "pages");
        bench.figure(
            "set with a heap of " + heap + " MB, replies: " + replies,
            "%.0f pages in %.1f s",
            pages,
            Processes.number(answer, "ms") / 1000);
        return heap;
      }
    }
    throw new IllegalStateException(replies + " replies are not set in the largest heap tried.");
  }
}
