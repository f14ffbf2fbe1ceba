package org.verbale.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.verbale.language.OfficialLanguage;
import org.verbale.report.composing.ReplyContent.Category;

/** The short names of States as they were on the date of a document. */
@ApplicationScoped
class StateNames {

  private final EntityManager database;

  StateNames(EntityManager database) {
    this.database = database;
  }

  /** By alpha-3 code. Names change: Turkey became Türkiye in 2022. */
  @SuppressWarnings("unchecked")
  Map<String, String> on(LocalDate date, OfficialLanguage language) {
    List<Object[]> rows =
        database
            .createNativeQuery(
                """
                select distinct on (state_code) cast(state_code as text), name from state_name
                 where language = ?1 and form = 'SHORT' and valid_from <= ?2
                 order by state_code, valid_from desc""")
            .setParameter(1, language.code())
            .setParameter(2, date)
            .getResultList();
    Map<String, String> names = new HashMap<>();
    rows.forEach(row -> names.put((String) row[0], (String) row[1]));
    return names;
  }

  /** Under which heading each State or organization stands, by alpha-3 code. */
  @SuppressWarnings("unchecked")
  Map<String, Category> categories() {
    List<Object[]> rows =
        database
            .createNativeQuery("select cast(code as text), status from member_state")
            .getResultList();
    Map<String, Category> categories = new HashMap<>();
    rows.forEach(
        row -> categories.put((String) row[0], category((String) row[0], (String) row[1])));
    return categories;
  }

  private static Category category(String code, String status) {
    return switch (status) {
      case "MEMBER_STATE" -> Category.GOVERNMENT;
      case "OBSERVER_STATE" -> Category.OBSERVER_STATE;
      default -> code.equals("EUU") ? Category.EUROPEAN_UNION : Category.OTHER;
    };
  }
}
