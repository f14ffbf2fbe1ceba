package org.verbale.submission.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.verbale.submission.Actor;
import org.verbale.submission.Submission;

/** Notes that a person has a draft open, or has left it. */
@ApplicationScoped
class TellPresence {
  private static final Duration KEPT = Duration.ofHours(1);

  @Inject EntityManager database;
  @Inject Clock clock;

  /**
   * An open page of a draft.
   *
   * @param position the section that is open, from 1; null for the reply as a whole
   * @param name which one of the person's pages it is, by a name that it made up
   */
  record Page(Integer position, String name) {}

  @Transactional
  void here(Submission reply, Page page, Actor who) {
    Instant now = clock.instant();
    database
        .createNativeQuery(
            """
            with gone as (
              delete from draft_presence
               where submission_id = :reply and subject <> :subject and seen_at < :old
            )
            insert into draft_presence (submission_id, subject, name, position, page, seen_at)
            values (:reply, :subject, :name, cast(:position as smallint), :page, :now)
            on conflict on constraint draft_presence_pk do update
               set name = excluded.name, position = excluded.position, page = excluded.page,
                   seen_at = excluded.seen_at
            """)
        .setParameter("reply", reply.id())
        .setParameter("subject", who.subject())
        .setParameter("name", who.name())
        .setParameter("position", page.position() == null ? null : page.position().toString())
        .setParameter("page", page.name())
        .setParameter("now", now)
        .setParameter("old", now.minus(KEPT))
        .executeUpdate();
  }

  /** A page is left. Who is on another page by now stays there: words overtake each other. */
  @Transactional
  void gone(Submission reply, Page page, Actor who) {
    database
        .createNativeQuery(
            "delete from draft_presence"
                + " where submission_id = :reply and subject = :subject and page = :page")
        .setParameter("page", page.name())
        .setParameter("reply", reply.id())
        .setParameter("subject", who.subject())
        .executeUpdate();
  }
}
