package org.verbale.request.reminder;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.verbale.request.CallForViews;

/** The reminders that have been sent: the log of them. */
@ApplicationScoped
public class Reminders implements PanacheRepository<Reminder> {

  /** All of a call, the latest first. */
  public List<Reminder> of(CallForViews call) {
    return list("call = ?1 order by sentAt desc, id desc", call);
  }

  /** Those sent to one State, the latest first. */
  public List<Reminder> of(CallForViews call, String stateCode) {
    return list("call = ?1 and stateCode = ?2 order by sentAt desc, id desc", call, stateCode);
  }

  /** Whether a State has been reminded by hand at a moment or later. */
  boolean byHandSince(CallForViews call, String stateCode, Instant moment) {
    return count(
            "call = ?1 and stateCode = ?2 and step is null and sentAt >= ?3",
            call,
            stateCode,
            moment)
        > 0;
  }

  /**
   * Writes one down, unless the State has had this step already: the constraint of the database
   * decides, so two servers send one.
   *
   * @param step null for a reminder sent by hand, which may be repeated
   */
  OptionalLong record(CallForViews call, String stateCode, Integer step, Instant at, String by) {
    return getEntityManager()
        .createNativeQuery(
            """
            insert into reminder (call_id, state_code, step, sent_at, sent_by)
            values (:call, :state, cast(:step as smallint), :at, :by)
            on conflict (call_id, state_code, step) where step is not null do nothing
            returning id
            """,
            Long.class)
        .setParameter("call", call.id())
        .setParameter("state", stateCode)
        .setParameter("step", step == null ? null : step.shortValue())
        .setParameter("at", at)
        .setParameter("by", by)
        .getResultList()
        .stream()
        .mapToLong(id -> ((Number) id).longValue())
        .findFirst();
  }
}
