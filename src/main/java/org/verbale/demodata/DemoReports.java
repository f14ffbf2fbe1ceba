package org.verbale.demodata;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.verbale.document.Document;
import org.verbale.language.OfficialLanguage;
import org.verbale.report.PartContents;
import org.verbale.report.Report;
import org.verbale.report.VersionIssued;
import org.verbale.typesetting.PdfTypesetter;
import org.verbale.typesetting.akn.AkomaNtosoRenderer;
import org.verbale.typesetting.docx.DocxRenderer;
import org.verbale.typesetting.html.HtmlRenderer;

/** Reports as they stood at their time. */
final class DemoReports {

  private final DemoDatabase database;

  DemoReports(DemoDatabase database) {
    this.database = database;
  }

  /** Opens a report with a parent that holds these revisions. */
  void draft(
      long call, String symbol, String item, LocalDate dated, String job, Long... revisions) {
    long report =
        database.insert(
            "insert into report (call_id, symbol, agenda_item, created_at, created_by)"
                + " values (?, ?, ?, ?, ?)",
            call,
            symbol,
            item,
            DemoCalls.at(dated),
            DemoSubjects.OFFICER);
    long part =
        database.insert(
            "insert into report_part (report_id, kind, symbol, state, dated, job_number, footer,"
                + " created_at) values (?, 'PARENT', ?, 'DRAFT', ?, ?, 'PAGE', ?)",
            report,
            symbol,
            dated,
            job,
            DemoCalls.at(dated));
    for (Long revision : revisions) {
      database.run(
          "insert into report_reply (part_id, submission_id, revision_id)"
              + " select ?, submission_id, id from revision where id = ?",
          part,
          revision);
    }
  }

  /** That the parent was cleared and issued, in all six languages. */
  void issued(long part, LocalDate day) {
    Instant at = DemoCalls.at(day);
    database.run(
        "update report_part set state = 'CLEARED', cleared_at = ?, cleared_by = ?,"
            + " cleared_by_name = 'Olivia Ferrand' where id = ?",
        at.minusSeconds(86_400),
        DemoSubjects.OFFICER,
        part);
    database.run(
        "update report_part set state = 'ISSUED', issued_at = ?, issued_by = ? where id = ?",
        at,
        DemoSubjects.OFFICER,
        part);
  }

  /** The files of one language. */
  VersionIssued version(
      Report report, PartContents contents, OfficialLanguage language, LocalDate day) {
    Document document = contents.document(report.parent(), language);
    java.io.ByteArrayOutputStream pdf = new java.io.ByteArrayOutputStream();
    int pages = new PdfTypesetter().typeset(document, pdf).pages();
    byte[] html = new HtmlRenderer().render(document).getBytes(StandardCharsets.UTF_8);
    byte[] xml = new AkomaNtosoRenderer().render(document).getBytes(StandardCharsets.UTF_8);
    database.run(
        "insert into report_issue (part_id, language, issued_at, issued_by, issued_by_name, pages)"
            + " values (?, ?, ?, ?, 'Olivia Ferrand', ?)",
        report.parent().id(),
        language.code(),
        DemoCalls.at(day),
        DemoSubjects.OFFICER,
        pages);
    return new VersionIssued(
        report.parent().id(),
        report.symbol(),
        language,
        document.title(),
        DemoCalls.at(day),
        List.of(
            new VersionIssued.File("PDF", pdf.toByteArray(), pages),
            new VersionIssued.File("HTML", html, null),
            new VersionIssued.File("XML", xml, null),
            new VersionIssued.File("DOCX", new DocxRenderer().render(document), null)));
  }
}
