package org.verbale.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.verbale.audit.AuditLog;
import org.verbale.document.Document;
import org.verbale.language.OfficialLanguage;
import org.verbale.persistence.Sha256;
import org.verbale.report.ReportRefusal.Reason;
import org.verbale.typesetting.akn.AkomaNtosoRenderer;
import org.verbale.typesetting.docx.DocxRenderer;
import org.verbale.typesetting.html.HtmlRenderer;
import org.verbale.web.CurrentPerson;

/** Issues language versions of a cleared part: immutable files under the symbol. */
@ApplicationScoped
public class IssueReport {

  private final Reports reports;
  private final Completeness completeness;
  private final PartContents contents;
  private final ReportSetter setter;
  private final Event<VersionIssued> issued;
  private final Clock clock;
  private final CurrentPerson person;
  private final AuditLog log;

  IssueReport(
      Reports reports,
      Completeness completeness,
      PartContents contents,
      ReportSetter setter,
      Event<VersionIssued> issued,
      Clock clock,
      CurrentPerson person,
      AuditLog log) {
    this.reports = reports;
    this.completeness = completeness;
    this.contents = contents;
    this.setter = setter;
    this.issued = issued;
    this.clock = clock;
    this.person = person;
    this.log = log;
  }

  /**
   * All of the languages, or none.
   *
   * @throws ReportRefusal if the part is not cleared, a language is not complete or issued already,
   *     or a character cannot be set
   */
  @Transactional
  public void issue(long callId, long partId, Collection<OfficialLanguage> languages) {
    ReportPart part = reports.ofCallForChange(callId).orElseThrow().part(partId).orElseThrow();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    for (OfficialLanguage language : languages) {
      issue(part, language, now);
    }
  }

  private void issue(ReportPart part, OfficialLanguage language, Instant now) {
    Completeness.Version version = completeness.of(part, language);
    if (!version.asIssued()) {
      throw new ReportRefusal(Reason.OTHER_WORDS, language.code());
    }
    if (!version.isComplete()) {
      throw new ReportRefusal(Reason.INCOMPLETE, language.code());
    }
    Document document = contents.document(part, language);
    ReportSetter.Pdf pdf = setter.set(document);
    part.issue(
        new IssuedLanguage(
            language,
            now,
            person.subject(),
            person.name(),
            pdf.pages(),
            IssuedWords.sha256(document)));
    issued.fire(
        new VersionIssued(
            part.id(), part.symbol(), language, document.title(), now, files(document, pdf)));
    log.record(
        new ReportEvent.ReportVersionIssued(
            part.symbol(), language.code(), Sha256.hex(pdf.bytes()), pdf.pages()));
  }

  private static List<VersionIssued.File> files(Document document, ReportSetter.Pdf pdf) {
    return List.of(
        new VersionIssued.File("PDF", pdf.bytes(), pdf.pages()),
        new VersionIssued.File("HTML", bytes(new HtmlRenderer().render(document)), null),
        new VersionIssued.File("XML", bytes(new AkomaNtosoRenderer().render(document)), null),
        new VersionIssued.File("DOCX", new DocxRenderer().render(document), null));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
