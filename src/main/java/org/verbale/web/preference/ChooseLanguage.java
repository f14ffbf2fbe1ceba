package org.verbale.web.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Keeps the language that a person has chosen, unless they have chosen another one since. */
@ApplicationScoped
public class ChooseLanguage {
  private final EntityManager database;

  ChooseLanguage(EntityManager database) {
    this.database = database;
  }

  /**
   * @param subject the OIDC subject
   */
  @Transactional
  public void choose(String subject, ChosenLanguage choice) {
    database
        .createNativeQuery(
            "insert into person_language (subject, language, chosen_at) values (?1, ?2, ?3)"
                + " on conflict (subject) do update"
                + " set language = excluded.language, chosen_at = excluded.chosen_at"
                + " where person_language.chosen_at <= excluded.chosen_at")
        .setParameter(1, subject)
        .setParameter(2, choice.language().code())
        .setParameter(3, choice.at())
        .executeUpdate();
  }
}
