package org.verbale.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.verbale.audit.AuditLog;
import org.verbale.report.ReportRefusal.Reason;
import org.verbale.submission.Revisions;
import org.verbale.web.CurrentPerson;

/** Clears a part: its text is final, and every language version that is complete can be set. */
@ApplicationScoped
public class ClearReport {

  private final Reports reports;
  private final Completeness completeness;
  private final PartContents contents;
  private final ReportSetter setter;
  private final Revisions revisions;
  private final Clock clock;
  private final CurrentPerson person;
  private final AuditLog log;

  ClearReport(
      Reports reports,
      Completeness completeness,
      PartContents contents,
      ReportSetter setter,
      Revisions revisions,
      Clock clock,
      CurrentPerson person,
      AuditLog log) {
    this.reports = reports;
    this.completeness = completeness;
    this.contents = contents;
    this.setter = setter;
    this.revisions = revisions;
    this.clock = clock;
    this.person = person;
    this.log = log;
  }

  /**
   * @throws ReportRefusal if no language is complete, a reply has changed since it was taken in, or
   *     a character cannot be set
   */
  @Transactional
  public void clear(long callId, long partId) {
    ReportPart part = reports.ofCallForChange(callId).orElseThrow().part(partId).orElseThrow();
    requireSameReplies(callId, part);
    List<Completeness.Version> complete =
        completeness.of(part).stream().filter(Completeness.Version::isComplete).toList();
    if (complete.isEmpty()) {
      throw new ReportRefusal(Reason.NOTHING_COMPLETE);
    }
    complete.forEach(version -> setter.set(contents.document(part, version.language())));
    part.clear(clock.instant(), person.subject(), person.name());
    log.record(
        new ReportEvent.ReportPartCleared(
            part.symbol(), complete.stream().map(version -> version.language().code()).toList()));
  }

  /** Opens a cleared part again, to change what was found wrong. */
  @Transactional
  public void reopen(long callId, long partId) {
    ReportPart part = reports.ofCallForChange(callId).orElseThrow().part(partId).orElseThrow();
    part.reopen();
    log.record(new ReportEvent.ReportPartReopened(part.symbol()));
  }

  private void requireSameReplies(long callId, ReportPart part) {
    Set<Long> standing =
        revisions.accepted(callId).stream()
            .map(revision -> revision.id())
            .collect(Collectors.toSet());
    boolean changed =
        part.replies().stream().anyMatch(reply -> !standing.contains(reply.revisionId()));
    if (changed) {
      throw new ReportRefusal(Reason.REPLY_CHANGED);
    }
  }
}
