package org.verbale.report;

import java.time.LocalDate;
import java.util.List;
import org.verbale.document.ReportCover.FooterStyle;
import org.verbale.report.composing.MandateFacts;

/**
 * What an officer says about one part.
 *
 * @param dated the date of the masthead
 * @param jobNumber "12-41314"; null for none yet
 * @param footer how pages are numbered
 * @param lateSubmission the footnote of a report submitted after its deadline
 * @param reproducedAsReceived the footnote on information reproduced as received
 * @param contentsDepth how many levels of headings the contents show: 0 for no contents, 1 for
 *     sections, 2 with the States, 3 with the headings of replies
 * @param jobDates the dates behind the job number
 * @param introduction how the introduction is worded; null for the way that follows from the
 *     mandate
 */
public record PartSettings(
    LocalDate dated,
    String jobNumber,
    FooterStyle footer,
    boolean lateSubmission,
    boolean reproducedAsReceived,
    int contentsDepth,
    List<LocalDate> jobDates,
    MandateFacts.Variant introduction) {

  /** Contents with sections and States. */
  static final int USUAL_DEPTH = 2;

  /** Contents with the headings of replies as well. */
  static final int DEEPEST = 3;

  public PartSettings {
    jobDates = List.copyOf(jobDates);
  }
}
