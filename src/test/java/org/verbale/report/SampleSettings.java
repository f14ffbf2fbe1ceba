package org.verbale.report;

import java.time.LocalDate;
import java.util.List;
import org.verbale.document.ReportCover.FooterStyle;
import org.verbale.report.composing.AgendaKind;

/** How the report of {@link ReportFixture} is opened where a test asks for nothing special. */
public final class SampleSettings {

  public static final ReportSettings REPORT =
      new ReportSettings("A/81/131", AgendaKind.PRELIMINARY_LIST, "98 (h)");

  public static final PartSettings PART = dated(LocalDate.of(2026, 7, 11));

  private SampleSettings() {}

  /** A part without a job number and without footnotes on the masthead. */
  public static PartSettings dated(LocalDate date) {
    return new PartSettings(
        date, null, FooterStyle.PAGE_OF_TOTAL, false, false, 2, List.of(), null);
  }
}
