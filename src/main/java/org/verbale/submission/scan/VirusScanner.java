package org.verbale.submission.scan;

/** Looks into files for what is known to be harmful. Any number of threads may share one. */
public interface VirusScanner {

  /** Whether the office runs a scanner at all. */
  boolean isConfigured();

  /** What the scanner says of a file; never fails, a scanner that is down is an answer too. */
  Verdict scan(byte[] content);
}
