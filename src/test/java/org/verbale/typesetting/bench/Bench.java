package org.verbale.typesetting.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Measures how fast documents are set, from the bytes of their JSON to those of their PDF. Not a
 * test: {@code make bench} runs it; {@code make bench ARGS="warm fop"} runs parts of it. Figures of
 * one thread are given by the clock on the wall and by the time that the processor spent on it: on
 * a busy machine only the second says something about the program.
 */
public final class Bench {

  /** What is compared with a goal or with another program comes first: it is what is asked for. */
  private final List<String> ratios = new ArrayList<>();

  private final List<String> figures = new ArrayList<>();

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    Bench bench = new Bench();
    Map<String, Callable<Void>> parts = new LinkedHashMap<>();
    parts.put("warm", () -> WarmSpeed.measure(bench));
    parts.put("languages", () -> Languages.measure(bench));
    parts.put("first", () -> FirstDocument.measure(bench));
    parts.put("heap", () -> HeapNeed.measure(bench));
    parts.put("reading", () -> Reading.measure(bench));
    parts.put("fop", () -> FopBeside.measure(bench));
    List<String> chosen = arguments.length == 0 ? List.copyOf(parts.keySet()) : List.of(arguments);
    for (String part : chosen) {
      if (!parts.containsKey(part)) {
        System.err.println("The parts are: " + String.join(" ", parts.keySet()));
        System.exit(2);
      }
      System.err.println("  … " + part);
      parts.get(part).call();
    }
    bench.print();
  }

  /** Notes a figure that is compared with something. */
  void ratio(String what, String format, Object... values) {
    ratios.add(line(what, format, values));
  }

  /** Notes a figure. */
  void figure(String what, String format, Object... values) {
    figures.add(line(what, format, values));
  }

  /** Notes a sentence. */
  void remark(String words) {
    figures.add(words);
  }

  private static String line(String what, String format, Object... values) {
    return "%-58s %s".formatted(what, format.formatted(values));
  }

  private void print() {
    int cores = Runtime.getRuntime().availableProcessors();
    System.out.printf(
        "Java %s, %d cores, load %.1f%n%n",
        Runtime.version(),
        cores,
        java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    ratios.forEach(System.out::println);
    System.out.println();
    figures.forEach(System.out::println);
  }
}
