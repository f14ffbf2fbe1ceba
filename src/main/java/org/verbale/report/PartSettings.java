package org.verbale.report;

import java.time.LocalDate;
import org.verbale.document.ReportCover.FooterStyle;

/**
 * What an officer says about one part.
 *
 * @param dated the date of the masthead
 * @param jobNumber "12-41314"; null for none yet
 * @param footer how pages are numbered
 * @param lateSubmission the footnote of a report submitted after its deadline
 * @param reproducedAsReceived the footnote on information reproduced as received
 */
public record PartSettings(
    LocalDate dated,
    String jobNumber,
    FooterStyle footer,
    boolean lateSubmission,
    boolean reproducedAsReceived) {}
