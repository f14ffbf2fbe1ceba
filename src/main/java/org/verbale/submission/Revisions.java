package org.verbale.submission;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What was submitted. */
@ApplicationScoped
public class Revisions implements PanacheRepository<Revision> {

  /** The revisions that stand as accepted in a call, one per reply: what the report is made of. */
  public List<Revision> accepted(long callId) {
    return list(
        "from Revision r join fetch r.submission s"
            + " where s.callId = ?1 and r.number = s.acceptedRevision",
        callId);
  }

  /** Those that have no receipt, in the order of their submission. */
  public List<Revision> withoutReceipt() {
    return list(
        "from Revision r where not exists (select 1 from Receipt t where t.revision = r)"
            + " order by r.submittedAt, r.id");
  }
}
