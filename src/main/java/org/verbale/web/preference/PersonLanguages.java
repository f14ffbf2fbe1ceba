package org.verbale.web.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verbale.language.OfficialLanguage;

/** The languages that people have chosen, table {@code person_language}. */
@ApplicationScoped
public class PersonLanguages {
  private final EntityManager database;

  PersonLanguages(EntityManager database) {
    this.database = database;
  }

  /**
   * What a person has chosen last, on whatever browser.
   *
   * @param subject the OIDC subject
   */
  public Optional<ChosenLanguage> of(String subject) {
    return rows(List.of(subject)).stream()
        .findFirst()
        .map(row -> new ChosenLanguage(language(row), row.get(2, Instant.class)));
  }

  /** What each of these people has chosen; those who have not are left out. */
  public Map<String, OfficialLanguage> of(Collection<String> subjects) {
    var chosen = new HashMap<String, OfficialLanguage>();
    rows(subjects).forEach(row -> chosen.put(row.get(0, String.class), language(row)));
    return chosen;
  }

  @SuppressWarnings("unchecked")
  private List<Tuple> rows(Collection<String> subjects) {
    return database
        .createNativeQuery(
            "select subject, cast(language as text), chosen_at from person_language"
                + " where subject = any (?1)",
            Tuple.class)
        .setParameter(1, subjects.toArray(String[]::new))
        // Asking for a language must not write what an operation is about to change.
        .setFlushMode(FlushModeType.COMMIT)
        .getResultList();
  }

  private static OfficialLanguage language(Tuple row) {
    return OfficialLanguage.ofCode(row.get(1, String.class));
  }
}
