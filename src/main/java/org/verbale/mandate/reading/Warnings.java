package org.verbale.mandate.reading;

import java.util.ArrayList;
import java.util.List;

/** Collects what the reader was not sure of, and what that leaves of its confidence. */
final class Warnings {
  private final List<ReadingWarning> list = new ArrayList<>();

  void add(ReadingWarning.Kind kind, Object... details) {
    list.add(ReadingWarning.of(kind, details));
  }

  void addIf(boolean condition, ReadingWarning.Kind kind, Object... details) {
    if (condition) {
      add(kind, details);
    }
  }

  List<ReadingWarning> list() {
    return list;
  }

  /**
   * What is left of full confidence, in hundredths.
   *
   * @param languageConfidence that the language was told right
   */
  double confidence(double languageConfidence) {
    double left = languageConfidence;
    for (ReadingWarning warning : list) {
      left *= 1 - warning.kind().doubt();
    }
    return Math.round(left * 100) / 100.0;
  }
}
