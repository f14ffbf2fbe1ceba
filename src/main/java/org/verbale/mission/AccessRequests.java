package org.verbale.mission;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.verbale.mission.MissionMembership.Duty;

/** Requests for rights in missions. */
@ApplicationScoped
public class AccessRequests implements PanacheRepository<AccessRequest> {

  /** Those of a mission that nobody has decided, the oldest first. */
  public List<AccessRequest> openOf(String stateCode) {
    return list("stateCode = ?1 and decidedAt is null order by askedAt, id", stateCode);
  }

  List<AccessRequest> openOfPerson(String subject) {
    return list("subject = ?1 and decidedAt is null order by askedAt, id", subject);
  }

  Optional<AccessRequest> open(String subject, String stateCode, Duty duty) {
    return find(
            "subject = ?1 and stateCode = ?2 and duty = ?3 and decidedAt is null",
            subject,
            stateCode,
            duty)
        .firstResultOptional();
  }

  Optional<AccessRequest> of(String stateCode, long id) {
    return find("stateCode = ?1 and id = ?2", stateCode, id).firstResultOptional();
  }
}
