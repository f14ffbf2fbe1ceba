package org.verbale.submission.scan;

/**
 * What came of scanning a file.
 *
 * @param finding the name of what was found, or what kept the scanner from answering; null if
 *     neither
 */
public record Verdict(Outcome outcome, String finding) {

  /** The answers that lead to different steps. */
  public enum Outcome {
    CLEAN,
    INFECTED,
    /** The scanner did not answer, or not in a way that clears the file: to be asked again. */
    NO_ANSWER,
    /** No scanner is configured. */
    NOT_SCANNED
  }

  static Verdict clean() {
    return new Verdict(Outcome.CLEAN, null);
  }

  static Verdict infected(String finding) {
    return new Verdict(Outcome.INFECTED, finding);
  }

  static Verdict noAnswer(String why) {
    return new Verdict(Outcome.NO_ANSWER, why);
  }

  static Verdict notScanned() {
    return new Verdict(Outcome.NOT_SCANNED, null);
  }
}
