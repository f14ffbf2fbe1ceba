package org.verbale.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.verbale.audit.AuditLog;
import org.verbale.mandate.DocumentSymbol;
import org.verbale.report.Reports;
import org.verbale.request.CallsForViews;
import org.verbale.web.CurrentPerson;
import org.verbale.web.Refusal;

/** Takes a published report into the archive, whole or not at all. */
@ApplicationScoped
public class ImportReport {

  private final ArchivedReports archive;
  private final Reports reports;
  private final CallsForViews calls;
  private final Clock clock;
  private final CurrentPerson person;
  private final AuditLog log;

  ImportReport(
      ArchivedReports archive,
      Reports reports,
      CallsForViews calls,
      Clock clock,
      CurrentPerson person,
      AuditLog log) {
    this.archive = archive;
    this.reports = reports;
    this.calls = calls;
    this.clock = clock;
    this.person = person;
    this.log = log;
  }

  /**
   * Opens the report, or adds a language to it if it is known in another.
   *
   * @throws Refusal if this version is there already, or the portal has a report or a call of its
   *     own for the same
   */
  @Transactional
  public ArchivedReport take(PastReport read) {
    refuseOwn(read);
    Optional<ArchivedReport> known = archive.bySymbol(read.symbol());
    known.ifPresent(report -> refuseTwice(report, read));
    Instant at = clock.instant();
    ArchivedReport report = known.orElseGet(() -> new ArchivedReport(read, at, person.subject()));
    report.add(read, at, person.subject());
    archive.persistAndFlush(report);
    log.record(
        new ArchiveEvent.PublishedReportImported(
            read.symbol(), read.language().code(), read.replies().size(), read.sourceSha256()));
    return report;
  }

  private void refuseOwn(PastReport read) {
    String family =
        DocumentSymbol.find(read.symbol())
            .flatMap(DocumentSymbol::parent)
            .map(DocumentSymbol::toString)
            .orElse(read.symbol());
    if (reports.bySymbol(family).isPresent()) {
      throw new Refusal("archive.refusal.ownReport", read.symbol());
    }
    boolean ownCall =
        read.resolution() != null
            && calls.listAll().stream()
                .anyMatch(
                    call ->
                        call.targetSession() == read.session()
                            && call.mandate()
                                .resolution()
                                .symbol()
                                .equals(DocumentSymbol.ofResolution(read.resolution()).toString()));
    if (ownCall) {
      throw new Refusal("archive.refusal.ownCall", read.resolution(), read.session());
    }
  }

  private static void refuseTwice(ArchivedReport report, PastReport read) {
    ArchivedVersion version = report.versions().get(read.language());
    if (version == null) {
      return;
    }
    throw new Refusal(
        version.sourceSha256().equals(read.sourceSha256())
            ? "archive.refusal.same"
            : "archive.refusal.languageThere",
        read.symbol());
  }
}
