package org.verbale.translation;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.verbale.language.OfficialLanguage;
import org.verbale.submission.Revision;

/** The translations, one per revision and language. */
@ApplicationScoped
class TranslationTasks implements PanacheRepository<Translation> {

  Optional<Translation> find(long revisionId, OfficialLanguage language) {
    return find("revision.id = ?1 and language = ?2", revisionId, language).firstResultOptional();
  }

  /** The same, its row locked to the end of the transaction. */
  Optional<Translation> findForChange(long id) {
    return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  /** The translation of the latest earlier revision of the same reply. */
  Optional<Translation> before(Revision revision, OfficialLanguage language) {
    return find(
            "revision.submission = ?1 and revision.number < ?2 and language = ?3"
                + " order by revision.number desc",
            revision.submission(),
            (short) revision.number(),
            language)
        .firstResultOptional();
  }

  List<Translation> of(Revision revision) {
    return list("revision", revision);
  }

  /** What is signed off of other revisions between the languages of a task, the latest first. */
  List<Translation> signedOff(Translation task, int limit) {
    return find(
            "from Translation t join fetch t.revision r join fetch r.submission"
                + " where t.language = ?1 and r.originalLanguage = ?2 and t.state = ?3 and r != ?4"
                + " order by t.signedOffAt desc, t.id desc",
            task.language(),
            task.revision().originalLanguage(),
            TranslationState.SIGNED_OFF,
            task.revision())
        .page(0, limit)
        .list();
  }

  /** The tasks of the revisions that stand as accepted in a call. */
  List<Translation> ofCall(long callId) {
    return list(
        "from Translation t join fetch t.revision r join fetch r.submission s"
            + " where s.callId = ?1 and r.number = s.acceptedRevision",
        callId);
  }
}
