package org.verbale.submission.word;

import java.util.List;
import java.util.stream.Collectors;
import org.verbale.testing.word.WordFile;

/**
 * A Word file with what must be read from it.
 *
 * @param outline the blocks as {@link Outline} writes them
 * @param losses kinds with their counts: {@code image 1, comment 2}; empty for none
 */
record WordCase(String name, WordFile file, String outline, String losses) {

  static String losses(List<Loss> losses) {
    return losses.stream()
        .map(loss -> loss.kind().code() + " " + loss.count())
        .collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    return name;
  }
}
