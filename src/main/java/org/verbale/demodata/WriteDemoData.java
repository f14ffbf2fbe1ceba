package org.verbale.demodata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hibernate.Session;
import org.verbale.language.OfficialLanguage;
import org.verbale.report.PartContents;
import org.verbale.report.Report;
import org.verbale.report.Reports;
import org.verbale.report.VersionIssued;
import org.verbale.report.archive.ImportReport;
import org.verbale.report.archive.PastReport;
import org.verbale.request.CallsForViews;
import org.verbale.request.issue.RecordPastNote;
import org.verbale.submission.Revisions;
import org.verbale.submission.receipt.IssueOwedReceipts;
import org.verbale.translation.OpenTranslations;

/**
 * Writes the demo data: the call under A/RES/66/32 with the facts of A/67/131 (States, original
 * languages, dates) and sample texts; one older call with a report in the making; one that is open
 * now; one in preparation.
 */
@ApplicationScoped
class WriteDemoData {

  static final LocalDate REPORT_OF_2012 = LocalDate.of(2012, 7, 11);

  private final EntityManager database;
  private final Reports reports;
  private final PartContents contents;
  private final Event<VersionIssued> issued;
  private final RecordPastNote notes;
  private final IssueOwedReceipts receipts;
  private final ImportReport importing;
  private final CallsForViews calls;
  private final Revisions revisions;
  private final OpenTranslations translations;
  private final Clock clock;

  WriteDemoData(
      EntityManager database,
      Reports reports,
      PartContents contents,
      Event<VersionIssued> issued,
      RecordPastNote notes,
      IssueOwedReceipts receipts,
      ImportReport importing,
      CallsForViews calls,
      Revisions revisions,
      OpenTranslations translations,
      Clock clock) {
    this.database = database;
    this.reports = reports;
    this.contents = contents;
    this.issued = issued;
    this.notes = notes;
    this.receipts = receipts;
    this.importing = importing;
    this.calls = calls;
    this.revisions = revisions;
    this.translations = translations;
    this.clock = clock;
  }

  /** Whether nobody has made a call yet: what people have made is left alone. */
  @Transactional
  boolean isEmpty() {
    return ((Number)
                database.createNativeQuery("select count(*) from call_for_views").getSingleResult())
            .longValue()
        == 0;
  }

  @Transactional
  @ActivateRequestContext
  void write() {
    database
        .unwrap(Session.class)
        .doWork(
            connection -> {
              DemoDatabase rows = new DemoDatabase(connection);
              DemoStory story =
                  new DemoStory(rows, notes, clock.instant().truncatedTo(ChronoUnit.SECONDS));
              DemoPeople.write(rows, Instant.parse("2011-01-01T00:00:00Z"));
              DemoPeople.invite(rows, clock.instant());
              story.older();
              long call = story.call2012();
              issue(call, new DemoReports(rows));
              story.open();
              story.draft();
            });
    receipts.issueAll();
    calls.latestFirst().stream()
        .flatMap(call -> revisions.accepted(call.id()).stream())
        .forEach(translations::openFor);
    DemoTexts.pastReports().forEach(text -> importing.take(PastReport.asRead(text)));
  }

  private void issue(long call, DemoReports demo) {
    Report report = reports.ofCall(call).orElseThrow();
    for (OfficialLanguage language : OfficialLanguage.values()) {
      issued.fire(demo.version(report, contents, language, REPORT_OF_2012));
    }
    demo.issued(report.parent().id(), REPORT_OF_2012);
  }
}
