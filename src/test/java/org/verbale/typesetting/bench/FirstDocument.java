package org.verbale.typesetting.bench;

import java.nio.file.Path;
import java.util.List;
import org.verbale.language.OfficialLanguage;

/** A process that sets a single document: {@code make typeset} from its start to its answer. */
final class FirstDocument {

  private FirstDocument() {}

  static Void measure(Bench bench) throws Exception {
    for (int replies : new int[] {1, Work.STATES}) {
      Path json = Processes.write("first.json", Work.json(OfficialLanguage.ENGLISH, replies));
      long start = System.nanoTime();
      String answer = Processes.typeset(List.of("-XX:+UseSerialGC"), json);
      double whole = (System.nanoTime() - start) / 1e6;
      bench.figure(
          "the first document of a process, replies: " + replies,
          "%.0f ms for %.0f pages; the whole process %.0f ms",
          Processes.number(answer, "ms"),
          Processes.number(answer, "pages"),
          whole);
    }
    return null;
  }
}
