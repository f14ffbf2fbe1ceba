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

  /** How many people have a duty in the mission at the moment. */
  int peopleOf(String stateCode, Instant at) {
    return (int)
        ofMission(stateCode, at).stream().map(MissionMembership::subject).distinct().count();
  }

  /** Everybody who has, will have or had a duty in the mission, by name. */
  public List<MissionMembership> everOf(String stateCode) {
    return list("stateCode = ?1 order by displayName, subject, validFrom, id", stateCode);
  }

  /** What a person has, will have or had in the mission, the latest first. */
  public List<MissionMembership> everOf(String stateCode, String subject) {
    return list(
        "stateCode = ?1 and subject = ?2 order by validFrom desc, id desc", stateCode, subject);
  }

  /** What a person has in the mission at the moment or will have. */
  public List<MissionMembership> presentAndFuture(String stateCode, String subject, Instant at) {
    return list(
        "stateCode = ?1 and subject = ?2 and (validUntil is null or validUntil > ?3)"
            + " order by validFrom, id",
        stateCode,
        subject,
        at);
  }

  /** What a person has in any mission at the moment or will have. */
  public List<MissionMembership> presentAndFuture(String subject, Instant at) {
    return list(
        "subject = ?1 and (validUntil is null or validUntil > ?2) order by validFrom, id",
        subject,
        at);
  }

  public Optional<MissionMembership> ofMission(String stateCode, long id) {
    return find("stateCode = ?1 and id = ?2", stateCode, id).firstResultOptional();
  }
}
