package org.verbale.request;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.verbale.mandate.Mandate;
import org.verbale.web.NotFound;

/** The calls for views. */
@ApplicationScoped
public class CallsForViews implements PanacheRepository<CallForViews> {

  /** All of them, the latest deadline first. */
  public List<CallForViews> latestFirst() {
    return list("order by timetable.deadline desc, id desc");
  }

  /**
   * One call.
   *
   * @throws NotFound if there is none with that number
   */
  public CallForViews existing(long id) {
    return findByIdOptional(id).orElseThrow(CallsForViews::noSuchCall);
  }

  /**
   * One call, kept from others until the transaction ends.
   *
   * @throws NotFound if there is none with that number
   */
  public CallForViews lock(long id) {
    return find("id", id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .orElseThrow(CallsForViews::noSuchCall);
  }

  public static NotFound noSuchCall() {
    return new NotFound("request.notFound.call");
  }

  /** Those that take replies, the next deadline first: what missions see. */
  public List<CallForViews> open() {
    return list("stage.state = ?1 order by timetable.deadline, id", CallState.ISSUED);
  }

  public Optional<CallForViews> of(Mandate mandate, int targetSession) {
    return find("mandate = ?1 and targetSession = ?2", mandate, (short) targetSession)
        .firstResultOptional();
  }

  /** The calls made under the mandates of some resolutions, in the order of the sessions. */
  public List<CallForViews> underResolutions(List<Long> resolutionIds) {
    return resolutionIds.isEmpty()
        ? List.of()
        : list("mandate.resolution.id in ?1 order by targetSession, id", resolutionIds);
  }
}
