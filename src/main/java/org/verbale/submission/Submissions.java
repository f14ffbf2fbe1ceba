package org.verbale.submission;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The replies. A mission's reply is always found by its State, so no other can be reached. */
@ApplicationScoped
public class Submissions implements PanacheRepository<Submission> {

  /** The reply of a State to a call, if it has begun one. */
  public Optional<Submission> find(long callId, String stateCode) {
    return find("callId = ?1 and stateCode = ?2", callId, stateCode).firstResultOptional();
  }

  /** The same, its row locked to the end of the transaction: changes of a reply come in turn. */
  Optional<Submission> findForChange(long callId, String stateCode) {
    return find("callId = ?1 and stateCode = ?2", callId, stateCode)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** Lets one transaction at a time look for, and begin, the reply of a State to a call. */
  void lockPlace(long callId, String stateCode) {
    getEntityManager()
        .createNativeQuery("select 1 from (select pg_advisory_xact_lock(?1, hashtext(?2))) l")
        .setParameter(1, (int) callId)
        .setParameter(2, "reply/" + stateCode)
        .getSingleResult();
  }

  /** All replies to a call that have been begun, drafts included. */
  public List<Submission> ofCall(long callId) {
    return list("callId", callId);
  }

  /** The same with their revisions and joint States, in a fixed number of statements. */
  public List<Submission> withHistory(long callId) {
    list("from Submission s left join fetch s.joint.states where s.callId = ?1", callId);
    return list("from Submission s left join fetch s.revisions where s.callId = ?1", callId);
  }

  /** The replies of other States that name a State, the latest call first. */
  public List<Submission> naming(String stateCode) {
    return list(
        "select s from Submission s join s.joint.states named where named.stateCode = ?1"
            + " order by s.callId desc, s.stateCode",
        stateCode);
  }

  /** All replies that a State has begun, to whatever call, the latest call first. */
  public List<Submission> ofState(String stateCode) {
    return list("stateCode = ?1 order by callId desc", stateCode);
  }
}
