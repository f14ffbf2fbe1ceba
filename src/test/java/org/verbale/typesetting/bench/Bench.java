package org.verbale.typesetting.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.verbale.document.Document;
import org.verbale.language.OfficialLanguage;
import org.verbale.typesetting.PdfTypesetter;
import org.verbale.typesetting.Typeset;
import org.verbale.typesetting.page.PageSetter;

/**
 * Measures how fast documents are set; prints a table. Not a test: {@code make bench} runs it. The
 * figures of one thread are given by the clock on the wall and by the time that the processor spent
 * on it: on a busy machine only the second says something about the program.
 */
public final class Bench {

  private static final int STATES = 193;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final PdfTypesetter TYPESETTER = new PdfTypesetter();

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    long start = System.nanoTime();
    TYPESETTER.typeset(
        Corpus.report(OfficialLanguage.ENGLISH, 1, 1), OutputStream.nullOutputStream());
    print("first document of the process", seconds(start) * 1000, "ms");
    warmUp();
    double small = pagesPerSecond("193 replies", STATES);
    double large = pagesPerSecond("1,930 replies", 10 * STATES);
    print("time a page, 1,930 against 193", small / large * 100 - 100, "% more");
    measureParts();
    measureHeap();
    measureLanguages();
    measureParallel();
  }

  private static void warmUp() {
    for (int round = 0; round < 8; round++) {
      set(Corpus.report(OfficialLanguage.FRENCH, STATES, 100 + round));
    }
  }

  private static Typeset set(Document document) {
    return TYPESETTER.typeset(document, OutputStream.nullOutputStream());
  }

  /** Pages a second of processor time. */
  private static double pagesPerSecond(String name, int replies) {
    Document document = Corpus.report(OfficialLanguage.FRENCH, replies, 7);
    print(name, set(document).pages(), "pages");
    return measure(name + ", one thread, warm", document, 5);
  }

  private static double measure(String name, Document document, int rounds) {
    double onWall = 0;
    double onProcessor = 0;
    for (int round = 0; round < rounds; round++) {
      long start = System.nanoTime();
      long startOnProcessor = THREADS.getCurrentThreadCpuTime();
      int pages = set(document).pages();
      onWall = Math.max(onWall, pages / seconds(start));
      double taken = (THREADS.getCurrentThreadCpuTime() - startOnProcessor) / 1e9;
      onProcessor = Math.max(onProcessor, pages / taken);
    }
    print(name, onWall, "pages/s");
    print("  by processor time", onProcessor, "pages/s");
    return onProcessor;
  }

  /** Where the time goes: lines and pages, or the writing of the file. */
  private static void measureParts() throws IOException {
    Document document = Corpus.report(OfficialLanguage.FRENCH, STATES, 7);
    long start = THREADS.getCurrentThreadCpuTime();
    new PageSetter(document).set(page -> {});
    long middle = THREADS.getCurrentThreadCpuTime();
    set(document);
    long end = middle + THREADS.getCurrentThreadCpuTime() - middle - (middle - start);
    print("of the time, lines and pages", 100.0 * (middle - start) / (end - start), "%");
    print("of the time, writing and compressing", 100.0 * (end - middle) / (end - start), "%");
  }

  private static void measureHeap() {
    Document document = Corpus.report(OfficialLanguage.FRENCH, 640, 7);
    System.gc();
    resetPeaks();
    int pages = set(document).pages();
    print("peak heap for " + pages + " pages", peak() / 1e6, "MB");
  }

  private static void resetPeaks() {
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  private static double peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  private static void measureLanguages() {
    for (OfficialLanguage language : OfficialLanguage.values()) {
      Document document = Corpus.report(language, STATES, 7);
      measure(language.code() + ", one thread, warm", document, 3);
    }
  }

  private static void measureParallel() throws Exception {
    List<Document> documents = new ArrayList<>();
    for (OfficialLanguage language : OfficialLanguage.values()) {
      documents.add(Corpus.report(language, STATES, 9));
    }
    int cores = Runtime.getRuntime().availableProcessors();
    try (ExecutorService pool = Executors.newFixedThreadPool(cores)) {
      long start = System.nanoTime();
      List<Future<Typeset>> running = new ArrayList<>();
      documents.forEach(document -> running.add(pool.submit(() -> set(document))));
      int pages = 0;
      for (Future<Typeset> one : running) {
        pages += one.get().pages();
      }
      double taken = seconds(start);
      print("six languages at once, " + pages + " pages on " + cores + " cores", taken, "s");
    }
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static void print(String what, double figure, String unit) {
    System.out.printf("%-58s %10.1f %s%n", what, figure, unit);
  }
}
