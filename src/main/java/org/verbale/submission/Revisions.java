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
}
