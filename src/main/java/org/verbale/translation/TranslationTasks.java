package org.verbale.translation;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
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

  List<Translation> of(Revision revision) {
    return list("revision", revision);
  }

  /** The tasks of the revisions that stand as accepted in a call. */
  List<Translation> ofCall(long callId) {
    return list(
        "from Translation t join fetch t.revision r join fetch r.submission s"
            + " where s.callId = ?1 and r.number = s.acceptedRevision",
        callId);
  }
}
