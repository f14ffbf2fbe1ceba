package org.verbale.mission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The permanent missions, one for every State. */
@ApplicationScoped
public class PermanentMissions implements PanacheRepositoryBase<PermanentMission, String> {

  /**
   * @throws IllegalArgumentException if there is no such State
   */
  public PermanentMission of(String stateCode) {
    return findByIdOptional(stateCode)
        .orElseThrow(() -> new IllegalArgumentException("No mission of " + stateCode));
  }

  /**
   * Has whoever changes the people of the mission in this transaction do it one after the other.
   *
   * @throws IllegalArgumentException if there is no such State
   */
  public PermanentMission lock(String stateCode) {
    return findByIdOptional(stateCode, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new IllegalArgumentException("No mission of " + stateCode));
  }

  /** All of them by the code of their State. */
  public Map<String, PermanentMission> byState() {
    return listAll().stream()
        .collect(Collectors.toMap(PermanentMission::stateCode, Function.identity()));
  }
}
