package org.verbale.report.reading;

import java.util.Arrays;
import java.util.List;
import org.verbale.language.DateReader;

/** The bracketed lines under the heading of a reply. */
final class Brackets {

  private Brackets() {}

  /** What stands between brackets, if the line holds nothing else; brackets may be mirrored. */
  static List<String> contents(String line) {
    if (line.isEmpty()
        || !isBracket(line.charAt(0))
        || !isBracket(line.charAt(line.length() - 1))) {
      return List.of();
    }
    return Arrays.stream(line.split("[\\[\\]［］〔〕]"))
        .map(String::strip)
        .filter(content -> !content.isEmpty())
        .toList();
  }

  /** Whether the line says in which language a reply came, or when. */
  static boolean isProvenance(String line, Wording wording) {
    List<String> contents = contents(line);
    return !contents.isEmpty()
        && contents.stream()
            .allMatch(
                content ->
                    wording.isOriginalBracket(content)
                        || DateReader.read(content, wording.language()).isPresent());
  }

  private static boolean isBracket(char c) {
    return "[]［］〔〕".indexOf(c) >= 0;
  }
}
