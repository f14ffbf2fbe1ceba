package org.verbale.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.verbale.language.OfficialLanguage;
import org.verbale.persistence.BlocksConverter;

/**
 * Saves a section in one statement. Every writer's page does it every few seconds, so that together
 * with the session and the rights of the person it is three, and the call is not loaded for it.
 * What is not plain (a read-only draft, a colleague's text, the same text again) changes nothing
 * here and is left to {@link SaveSection}, which knows the reasons.
 */
@ApplicationScoped
public class AutosaveSection {
  private static final BlocksConverter BLOCKS = new BlocksConverter();

  // The row of the reply is locked, as by every other change of it.
  private static final String SAVE =
      """
      with reply as materialized (
        select s.id, s.original_language from submission s
         where s.call_id = :call and s.state_code = :state and s.state in ('DRAFT', 'RETURNED')
           for no key update
      ), saved as (
        update submission_section t
           set content = cast(:content as jsonb), saved_at = :at, saved_by = :subject,
               saved_by_name = :name, restored_from = null, version = t.version + 1
          from reply
         where t.submission_id = reply.id and t.position = :position and t.version = :version
           and (t.saved_at is null or t.content <> cast(:content as jsonb))
        returning t.version, t.kind
      )
      select saved.version as version, cast(reply.original_language as text) as language,
             case saved.kind when 'SUMMARY' then call.summary_limit else call.word_limit end as most
        from saved, reply, call_for_views call where call.id = :call
      """;

  @Inject EntityManager database;
  @Inject Clock clock;

  /**
   * A section as just saved.
   *
   * @param version to be sent with the next save
   * @param language of the original, whose rules count the words
   * @param limit in words, as far as this section alone decides it; null for none
   */
  public record Autosaved(int version, Instant savedAt, OfficialLanguage language, Integer limit) {}

  /** Saves, if nothing stands against it; otherwise nothing is changed and nothing returned. */
  @Transactional
  public Optional<Autosaved> save(
      long callId, String stateCode, SaveSection.Draft draft, Actor who) {
    Instant now = clock.instant();
    return database
        .createNativeQuery(SAVE, Tuple.class)
        .setParameter("call", callId)
        .setParameter("state", stateCode)
        .setParameter("content", BLOCKS.convertToDatabaseColumn(draft.blocks()))
        .setParameter("at", now)
        .setParameter("subject", who.subject())
        .setParameter("name", who.name())
        .setParameter("position", draft.position())
        .setParameter("version", draft.expectedVersion())
        .getResultList()
        .stream()
        .map(row -> autosaved((Tuple) row, now))
        .findFirst();
  }

  private static Autosaved autosaved(Tuple row, Instant now) {
    return new Autosaved(
        ((Number) row.get("version")).intValue(),
        now,
        OfficialLanguage.find((String) row.get("language")).orElseThrow(),
        Optional.ofNullable((Number) row.get("most")).map(Number::intValue).orElse(null));
  }
}
