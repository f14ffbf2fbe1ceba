package org.verbale.typesetting.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntSupplier;

/**
 * How long the setting of some pages took on one thread.
 *
 * @param pages how many
 * @param wall seconds by the clock on the wall
 * @param processor seconds that the processor spent on the thread
 */
record Timing(int pages, double wall, double processor) {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Times something that returns a number of pages. */
  static Timing of(IntSupplier work) {
    long start = System.nanoTime();
    long startOnProcessor = THREADS.getCurrentThreadCpuTime();
    int pages = work.getAsInt();
    double processor = (THREADS.getCurrentThreadCpuTime() - startOnProcessor) / 1e9;
    return new Timing(pages, (System.nanoTime() - start) / 1e9, processor);
  }

  /** The least of some rounds: what disturbs only ever adds. */
  static Timing best(int rounds, IntSupplier work) {
    Timing best = of(work);
    for (int round = 1; round < rounds; round++) {
      Timing next = of(work);
      double wall = Math.min(best.wall, next.wall);
      best = new Timing(next.pages, wall, Math.min(best.processor, next.processor));
    }
    return best;
  }

  double pagesASecond() {
    return pages / wall;
  }

  double pagesAProcessorSecond() {
    return pages / processor;
  }

  @Override
  public String toString() {
    return "%,.0f pages/s (%,.0f by processor time)"
        .formatted(pagesASecond(), pagesAProcessorSecond());
  }
}
