package org.verbale.report;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** The reports, a family a call. */
@ApplicationScoped
public class Reports implements PanacheRepository<Report> {

  public Optional<Report> ofCall(long callId) {
    return find("callId", callId).firstResultOptional();
  }

  /** The same, its row locked to the end of the transaction: its changes come in turn. */
  public Optional<Report> ofCallForChange(long callId) {
    return find("callId", callId).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  public Optional<Report> bySymbol(String symbol) {
    return find("symbol", symbol).firstResultOptional();
  }

  /** The part in which a reply stands, if it stands in one. */
  public Optional<ReportPart> partWithReply(long submissionId) {
    return getEntityManager()
        .createQuery(
            "select p from ReportPart p join p.replies r where r.submissionId = ?1 order by p.id",
            ReportPart.class)
        .setParameter(1, submissionId)
        .getResultList()
        .stream()
        .findFirst();
  }
}
