package org.verbale.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.verbale.audit.AuditLog;
import org.verbale.language.OfficialLanguage;
import org.verbale.report.ReportRefusal.Reason;
import org.verbale.report.composing.PartKind;
import org.verbale.request.CallForViews;
import org.verbale.web.CurrentPerson;

/** Opens what follows an issued part: a corrigendum, a revision, a technical reissue. */
@ApplicationScoped
public class CorrectReport {

  private static final Set<PartKind> HAVE_A_TEXT =
      Set.of(PartKind.PARENT, PartKind.ADDENDUM, PartKind.REVISION);

  private final Reports reports;
  private final AcceptedReplies accepted;
  private final EntityManager database;
  private final Clock clock;
  private final CurrentPerson person;
  private final AuditLog log;

  CorrectReport(
      Reports reports,
      AcceptedReplies accepted,
      EntityManager database,
      Clock clock,
      CurrentPerson person,
      AuditLog log) {
    this.reports = reports;
    this.accepted = accepted;
    this.database = database;
    this.clock = clock;
    this.person = person;
    this.log = log;
  }

  /**
   * Opens the next corrigendum of an issued part, without entries.
   *
   * @throws ReportRefusal if the part is not issued, has no text of its own, or another corrigendum
   *     of it is not issued yet
   */
  @Transactional
  public ReportPart corrigendum(long callId, long partId, PartSettings settings) {
    return open(callId, partId, PartKind.CORRIGENDUM, settings, null);
  }

  /** The same with its entries, by language. */
  @Transactional
  public ReportPart corrigendum(
      long callId,
      long partId,
      PartSettings settings,
      Map<OfficialLanguage, List<CorrectionEntry>> entries) {
    ReportPart part = corrigendum(callId, partId, settings);
    entries.forEach((language, each) -> enter(callId, part.id(), language, each));
    return part;
  }

  /**
   * Opens the next revision of an issued part: its words, and its replies as they are accepted now.
   *
   * @throws ReportRefusal as {@link #corrigendum}
   */
  @Transactional
  public ReportPart revision(long callId, long partId, PartSettings settings) {
    ReportPart revision = open(callId, partId, PartKind.REVISION, settings, null);
    revision.hold(accepted.of(call(callId), revision.base().orElseThrow().submissions()));
    return revision;
  }

  /**
   * Opens a technical reissue: the same text set again under the symbol with an asterisk.
   *
   * @param reason for the record
   * @throws ReportRefusal if the part is not issued, or was reissued before
   */
  @Transactional
  public ReportPart reissue(long callId, long partId, PartSettings settings, String reason) {
    return open(callId, partId, PartKind.REISSUE, settings, reason);
  }

  /**
   * Replaces the entries of a language; none if the corrigendum does not apply to it.
   *
   * @throws ReportRefusal if the part is no draft of a corrigendum
   */
  @Transactional
  public void enter(
      long callId, long partId, OfficialLanguage language, List<CorrectionEntry> entries) {
    ReportPart part = reports.ofCallForChange(callId).orElseThrow().part(partId).orElseThrow();
    part.correct(language, entries);
    reports.flush();
    log.record(
        new ReportEvent.ReportCorrectionsEntered(part.symbol(), language.code(), entries.size()));
  }

  private ReportPart open(
      long callId, long partId, PartKind kind, PartSettings settings, String reason) {
    Report report = reports.ofCallForChange(callId).orElseThrow();
    ReportPart base = report.part(partId).orElseThrow();
    requireMayFollow(report, base, kind);
    ReportPart part =
        report.follow(base, kind, settings, reason, clock.instant(), person.subject());
    reports.flush();
    log.record(
        new ReportEvent.ReportPartFollowed(part.symbol(), callId, base.symbol(), kind, reason));
    return part;
  }

  private static void requireMayFollow(Report report, ReportPart base, PartKind kind) {
    if (!base.isIssued()) {
      throw new ReportRefusal(Reason.BASE_NOT_ISSUED, base.symbol());
    }
    boolean fit = kind == PartKind.REISSUE ? !base.isReissue() : HAVE_A_TEXT.contains(base.kind());
    if (!fit) {
      throw new ReportRefusal(Reason.CANNOT_FOLLOW, base.symbol());
    }
    for (ReportPart other : report.following(base, kind)) {
      if (kind == PartKind.REISSUE) {
        throw new ReportRefusal(Reason.REISSUED, base.symbol());
      }
      if (!other.isIssued()) {
        throw new ReportRefusal(Reason.FOLLOWED, other.symbol());
      }
    }
  }

  private CallForViews call(long callId) {
    return database.find(CallForViews.class, callId);
  }
}
