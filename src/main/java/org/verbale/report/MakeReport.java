package org.verbale.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.verbale.audit.AuditLog;
import org.verbale.report.ReportRefusal.Reason;
import org.verbale.report.composing.PartKind;
import org.verbale.request.CallForViews;
import org.verbale.web.CurrentPerson;

/** Opens the report of a call, its addenda, and keeps drafts level with what is accepted. */
@ApplicationScoped
public class MakeReport {

  private final Reports reports;
  private final AcceptedReplies accepted;
  private final EntityManager database;
  private final Clock clock;
  private final CurrentPerson person;
  private final AuditLog log;

  MakeReport(
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
   * Opens the family with its parent, which holds the replies accepted by the cut-off.
   *
   * @throws ReportRefusal if the call has a report, was never issued, or the symbol is taken
   */
  @Transactional
  public Report open(long callId, ReportSettings family, PartSettings settings) {
    CallForViews call = database.find(CallForViews.class, callId);
    if (call.isDraft()) {
      throw new ReportRefusal(Reason.CALL_NOT_ISSUED);
    }
    if (reports.ofCall(callId).isPresent()) {
      throw new ReportRefusal(Reason.EXISTS);
    }
    if (reports.bySymbol(family.symbol()).isPresent()) {
      throw new ReportRefusal(Reason.SYMBOL_TAKEN, family.symbol());
    }
    Report report = new Report(callId, family, clock.instant(), person.subject());
    ReportPart parent = report.open(PartKind.PARENT, settings, clock.instant(), person.subject());
    parent.hold(accepted.byCutOff(call, Set.of()));
    reports.persistAndFlush(report);
    log.record(new ReportEvent.ReportPartOpened(parent.symbol(), callId, parent.replies().size()));
    return report;
  }

  /**
   * Opens the next addendum with all accepted replies that stand in no other part.
   *
   * @throws ReportRefusal if the parent is still a draft, another addendum is, or no reply is left
   */
  @Transactional
  public ReportPart addendum(long callId, PartSettings settings) {
    Report report = reports.ofCallForChange(callId).orElseThrow();
    if (report.parent().isDraft()) {
      throw new ReportRefusal(Reason.PARENT_NOT_CLEARED);
    }
    if (report.hasOpenReplies()) {
      throw new ReportRefusal(Reason.ADDENDUM_OPEN);
    }
    CallForViews call = database.find(CallForViews.class, callId);
    List<TakenReply> later = accepted.notIn(call, report.takenSubmissions());
    if (later.isEmpty()) {
      throw new ReportRefusal(Reason.NO_LATER_REPLIES);
    }
    ReportPart addendum =
        report.open(PartKind.ADDENDUM, settings, clock.instant(), person.subject());
    addendum.hold(later);
    reports.flush();
    log.record(new ReportEvent.ReportPartOpened(addendum.symbol(), callId, later.size()));
    return addendum;
  }

  /** Takes into a draft what has been accepted meanwhile, and out what has been withdrawn. */
  @Transactional
  public ReportPart refresh(long callId, long partId) {
    Report report = reports.ofCallForChange(callId).orElseThrow();
    ReportPart part = report.part(partId).orElseThrow();
    Set<Long> elsewhere = new HashSet<>(report.takenSubmissions());
    part.replies().forEach(reply -> elsewhere.remove(reply.submissionId()));
    CallForViews call = database.find(CallForViews.class, callId);
    part.hold(
        switch (part.kind()) {
          case PARENT -> accepted.byCutOff(call, elsewhere);
          case ADDENDUM -> accepted.notIn(call, elsewhere);
          case REVISION -> accepted.of(call, part.base().orElseThrow().submissions());
          case CORRIGENDUM, REISSUE -> List.of();
        });
    log.record(new ReportEvent.ReportPartRefreshed(part.symbol(), part.replies().size()));
    return part;
  }

  /** Changes date, job number and options of a draft. */
  @Transactional
  public void revise(long callId, long partId, PartSettings settings) {
    reports.ofCallForChange(callId).orElseThrow().part(partId).orElseThrow().revise(settings);
  }
}
