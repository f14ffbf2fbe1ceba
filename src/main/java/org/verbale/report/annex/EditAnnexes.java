package org.verbale.report.annex;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.verbale.audit.AuditLog;
import org.verbale.language.OfficialLanguage;
import org.verbale.report.ReportPart;
import org.verbale.report.Reports;

/** Writes, moves and removes the annexes of a part that is a draft. */
@ApplicationScoped
public class EditAnnexes {

  private final Reports reports;
  private final AuditLog log;

  EditAnnexes(Reports reports, AuditLog log) {
    this.reports = reports;
    this.log = log;
  }

  /**
   * Keeps the texts of a language, and then moves or removes what was asked for.
   *
   * @param texts from the first annex on; an empty one is none
   * @throws org.verbale.report.ReportRefusal if the part is no draft or takes no annexes
   */
  @Transactional
  public void save(
      long callId, long partId, OfficialLanguage language, List<AnnexText> texts, Step step) {
    ReportPart part = part(callId, partId);
    keep(part, step.on(Annexes.of(part.annexes()).written(language, texts)));
  }

  /**
   * Puts these in the place of all annexes of the part.
   *
   * @throws org.verbale.report.ReportRefusal if the part is no draft or takes no annexes
   */
  @Transactional
  public void replace(long callId, long partId, Annexes annexes) {
    keep(part(callId, partId), annexes);
  }

  private ReportPart part(long callId, long partId) {
    return reports.ofCallForChange(callId).orElseThrow().part(partId).orElseThrow();
  }

  private void keep(ReportPart part, Annexes annexes) {
    part.annex(annexes.entries());
    reports.flush();
    log.record(new AnnexesEdited(part.symbol(), Annexes.of(part.annexes()).count()));
  }
}
