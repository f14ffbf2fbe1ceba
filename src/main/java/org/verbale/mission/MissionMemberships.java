package org.verbale.mission;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who may act for which State. */
@ApplicationScoped
public class MissionMemberships implements PanacheRepository<MissionMembership> {

  /** The rights of a person that hold at the moment, the oldest first. */
  public List<MissionMembership> ofPerson(String subject, Instant at) {
    return list(
        "subject = ?1 and validFrom <= ?2 and (validUntil is null or validUntil > ?2)"
            + " order by validFrom, id",
        subject,
        at);
  }

  /** Everybody with a duty in the mission at the moment. */
  public List<MissionMembership> ofMission(String stateCode, Instant at) {
    return list(
        "stateCode = ?1 and validFrom <= ?2 and (validUntil is null or validUntil > ?2)"
            + " order by displayName, duty, id",
        stateCode,
        at);
  }

  /** Everybody who has or had a duty in the mission, the present ones first. */
  List<MissionMembership> everOf(String stateCode) {
    return list(
        "stateCode = ?1 order by validUntil desc nulls first, displayName, duty, id", stateCode);
  }

  Optional<MissionMembership> ofMission(String stateCode, long id) {
    return find("stateCode = ?1 and id = ?2", stateCode, id).firstResultOptional();
  }
}
