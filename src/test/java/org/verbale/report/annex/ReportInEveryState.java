package org.verbale.report.annex;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.verbale.document.ReportCover.FooterStyle;
import org.verbale.language.OfficialLanguage;
import org.verbale.report.ClearReport;
import org.verbale.report.CorrectReport;
import org.verbale.report.CorrectionEntry;
import org.verbale.report.IssueReport;
import org.verbale.report.MakeReport;
import org.verbale.report.PartSettings;
import org.verbale.report.ReportFixture;
import org.verbale.report.SampleSettings;

/**
 * The report of call 1, issued in English, with a revision, a corrigendum and an addendum that are
 * drafts.
 */
public record ReportInEveryState(long parent, long revision, long corrigendum, long addendum) {

  private static final PartSettings SETTINGS =
      new PartSettings(
          LocalDate.of(2026, 7, 11),
          "26-12345",
          FooterStyle.PAGE_OF_TOTAL,
          false,
          true,
          2,
          List.of(),
          null);

  /** Empties the database and fills it anew. */
  public static ReportInEveryState of(
      MakeReport make,
      CorrectReport correct,
      ClearReport clear,
      IssueReport issue,
      EditAnnexes edit)
      throws SQLException {
    OfficialLanguage english = OfficialLanguage.ENGLISH;
    ReportFixture.call();
    ReportFixture.accepted("CUB", "es", "2026-05-20T12:00Z");
    ReportFixture.translated("CUB", "en", "Cuba in English.");
    long parent = make.open(1, SampleSettings.REPORT, SETTINGS).parent().id();
    List<AnnexText> annexes =
        List.of(new AnnexText("Dates", "1 May."), new AnnexText("Sums", "1."));
    edit.save(1, parent, english, annexes, Step.of(null));
    clear.clear(1, parent);
    issue.issue(1, parent, List.of(english));
    ReportFixture.accepted("NOR", "en", "2026-08-02T12:00Z");
    long addendum = make.addendum(1, SETTINGS).id();
    long corrigendum = correct.corrigendum(1, parent, SETTINGS).id();
    correct.enter(
        1,
        corrigendum,
        english,
        List.of(new CorrectionEntry(english, (short) 1, "1", "2", "CUB", "one", "two")));
    long revision = correct.revision(1, parent, SETTINGS).id();
    return new ReportInEveryState(parent, revision, corrigendum, addendum);
  }

  /** The pages of the office and of the public about it. */
  public List<String> pages() {
    String report = "/officer/calls/1/report";
    return List.of(
        report,
        report + "/following/" + parent,
        report + "/parts/" + revision + "/en",
        report + "/parts/" + addendum + "/ar/preview",
        report + "/annexes/" + revision + "/ar",
        report + "/corrigenda/" + corrigendum + "/en",
        "/reports/A/81/131");
  }
}
