package org.verbale.mission;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The focal points of all missions. */
@ApplicationScoped
public class FocalPoints implements PanacheRepository<FocalPoint> {

  /** Those who are written to, by name. */
  public List<FocalPoint> activeOf(String stateCode) {
    return list("stateCode = ?1 and active order by name, id", stateCode);
  }

  /** Those who are written to, by the code of their State, in one query. */
  public Map<String, List<FocalPoint>> activeByState() {
    return list("active order by name, id").stream()
        .collect(Collectors.groupingBy(FocalPoint::stateCode));
  }

  List<FocalPoint> of(String stateCode) {
    return list("stateCode = ?1 order by active desc, name, id", stateCode);
  }

  Optional<FocalPoint> of(String stateCode, long id) {
    return find("stateCode = ?1 and id = ?2", stateCode, id).firstResultOptional();
  }

  /** The focal point with the address, written to or not. */
  public Optional<FocalPoint> withAddress(String stateCode, String email) {
    return find("stateCode = ?1 and lower(email) = lower(?2)", stateCode, email)
        .firstResultOptional();
  }
}
