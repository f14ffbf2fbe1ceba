package org.verbale.submission.history;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.verbale.submission.Submission;

/** The kept versions of drafts, always found by the reply to which they belong. */
@ApplicationScoped
class SectionVersions implements PanacheRepository<SectionVersion> {
  private static final String OF_REPLY =
      "from SectionVersion v join fetch v.section s where s.submission = ?1";

  /** All versions of all sections, the latest first. */
  List<SectionVersion> of(Submission reply) {
    return list(OF_REPLY + " order by v.savedAt desc, v.id desc", reply);
  }

  Optional<SectionVersion> of(Submission reply, int position, int number) {
    return find(
            OF_REPLY + " and s.position = ?2 and v.number = ?3", reply, (short) position, number)
        .firstResultOptional();
  }
}
