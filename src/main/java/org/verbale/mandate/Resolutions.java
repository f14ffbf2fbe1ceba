package org.verbale.mandate;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The resolutions that have been registered. */
@ApplicationScoped
public class Resolutions implements PanacheRepository<Resolution> {

  public Optional<Resolution> bySymbol(String symbol) {
    return find("symbol", symbol).firstResultOptional();
  }

  /** The same, kept from others until the transaction ends. */
  Optional<Resolution> lockBySymbol(String symbol) {
    return find("symbol", symbol).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  public Optional<Mandate> mandate(long id) {
    return Optional.ofNullable(getEntityManager().find(Mandate.class, id));
  }

  /** One that is known to be there. */
  Resolution require(long id) {
    return findByIdOptional(id).orElseThrow();
  }

  /** All of them, the newest session first. */
  public List<Resolution> newestFirst() {
    return list("order by session desc, adoptedOn desc, symbol desc");
  }

  /** Those registered that this one recalls, in the order of the sessions. */
  public List<Resolution> recalledBy(Resolution resolution) {
    var symbols = resolution.recalls().stream().map(number -> "A/RES/" + number).toList();
    return symbols.isEmpty() ? List.of() : list("symbol in ?1 order by session", symbols);
  }

  /** Those registered later that recall this one, in the order of the sessions. */
  public List<Resolution> recalling(Resolution resolution) {
    return list("?1 member of recalls order by session", resolution.number());
  }
}
