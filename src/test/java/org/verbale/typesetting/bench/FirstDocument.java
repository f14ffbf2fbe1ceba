package org.verbale.typesetting.bench;

import java.nio.file.Path;
import java.util.List;
import org.verbale.language.OfficialLanguage;

/** A process that sets a single document: {@code make typeset} from its start to its answer. */
final class FirstDocument {

  private static final int ROUNDS = 5;

  private static final List<String> WITHOUT_ARCHIVE = List.of("--without-archive");

  private FirstDocument() {}

  static Void measure(Bench bench) throws Exception {
    for (int replies : new int[] {1, Work.STATES}) {
      Path json = Processes.write("first.json", Work.json(OfficialLanguage.ENGLISH, replies));
      First without = fastest(WITHOUT_ARCHIVE, json);
      First with = fastest(List.of(), json);
      String what = "the first document of a process, replies: " + replies;
      bench.ratio(
          what + ", with the archive of classes against without",
          "%.2f times",
          with.milliseconds() / without.milliseconds());
      bench.figure(
          what,
          "%.0f ms for %.0f pages; the whole process %.0f ms",
          with.milliseconds(),
          with.pages(),
          with.whole());
    }
    return null;
  }

  private record First(double milliseconds, double pages, double whole) {}

  private static First fastest(List<String> options, Path json) throws Exception {
    First fastest = null;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      String answer = Processes.typeset(options, json);
      double whole = (System.nanoTime() - start) / 1e6;
      First first =
          new First(Processes.number(answer, "ms"), Processes.number(answer, "pages"), whole);
      if (fastest == null || first.whole() < fastest.whole()) {
        fastest = first;
      }
    }
    return fastest;
  }
}
