package org.verbale.submission;

/**
 * Sets a reply as it will stand in the report. The report room implements it; where it does not,
 * the preview is a page only.
 */
public interface ReplyPreview {

  /** The PDF of the report with this one reply in it, in the language of the original. */
  byte[] asInReport(Submission reply);

  /** The same with what was submitted, whatever its mission is drafting meanwhile. */
  byte[] asInReport(Revision revision);
}
