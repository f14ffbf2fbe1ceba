package org.verbale.submission;

/** What a section of a reply is for. */
public enum SectionKind {
  /** The answer to a question, or the whole of a free reply. */
  ANSWER,
  /** The executive summary that a call may ask for. */
  SUMMARY
}
