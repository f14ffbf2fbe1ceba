package org.verbale.typesetting.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.verbale.language.OfficialLanguage;

/** Each language on one thread, then all of them at once on the cores there are. */
final class Languages {

  /** Replies that make a report of some 300 pages. */
  private static final int REPLIES = 210;

  private static final double GOAL = 600;

  private Languages() {}

  static Void measure(Bench bench) throws Exception {
    List<byte[]> documents = new ArrayList<>();
    double slowest = Double.MAX_VALUE;
    double slowestOnProcessor = Double.MAX_VALUE;
    for (OfficialLanguage language : OfficialLanguage.values()) {
      byte[] json = Work.json(language, REPLIES);
      documents.add(json);
      Work.warmUp(json);
      Timing timing = Timing.best(5, () -> Work.set(json));
      slowest = Math.min(slowest, timing.pagesASecond());
      slowestOnProcessor = Math.min(slowestOnProcessor, timing.pagesAProcessorSecond());
      bench.figure(language.code() + ", warm, one thread", "%d pages, %s", timing.pages(), timing);
    }
    bench.ratio(
        "the slowest language against the goal of 600 pages/s",
        "%.2f times (%.2f by processor time)",
        slowest / GOAL,
        slowestOnProcessor / GOAL);
    measureTogether(bench, documents);
    return null;
  }

  private static void measureTogether(Bench bench, List<byte[]> documents) throws Exception {
    int cores = Runtime.getRuntime().availableProcessors();
    try (ExecutorService pool = Executors.newFixedThreadPool(cores)) {
      double least = Double.MAX_VALUE;
      int pages = 0;
      for (int round = 0; round < 3; round++) {
        long start = System.nanoTime();
        List<Future<Integer>> running = new ArrayList<>();
        documents.forEach(json -> running.add(pool.submit(() -> Work.set(json))));
        pages = 0;
        for (Future<Integer> one : running) {
          pages += one.get();
        }
        least = Math.min(least, (System.nanoTime() - start) / 1e9);
      }
      bench.ratio(
          "six languages at once, " + pages + " pages on " + cores + " cores",
          "%.1f s (goal: 5 s)",
          least);
    }
  }
}
