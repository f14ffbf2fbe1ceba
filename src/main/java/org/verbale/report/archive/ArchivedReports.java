package org.verbale.report.archive;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The reports of the archive, and their replies. */
@ApplicationScoped
public class ArchivedReports implements PanacheRepository<ArchivedReport> {

  Optional<ArchivedReport> bySymbol(String symbol) {
    return find("symbol", symbol).firstResultOptional();
  }

  List<ArchivedReport> newestFirst() {
    return list("order by session desc, symbol");
  }

  /** Those under some resolutions, by the numbers of these. */
  List<ArchivedReport> underResolutions(List<String> numbers) {
    return list("resolution in ?1 order by session, symbol", numbers);
  }

  Optional<ArchivedReply> reply(long id) {
    return Optional.ofNullable(getEntityManager().find(ArchivedReply.class, id));
  }

  /** All replies of a State, joint ones included, the latest session first. */
  List<ArchivedReply> ofState(String code) {
    return getEntityManager()
        .createQuery(
            "select r from ArchivedReply r where ?1 member of r.states"
                + " order by r.report.session desc, r.report.symbol",
            ArchivedReply.class)
        .setParameter(1, code)
        .getResultList();
  }
}
