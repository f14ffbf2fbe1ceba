package org.verbale.mission.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All invitations. */
@ApplicationScoped
public class Invitations implements PanacheRepository<Invitation> {

  /** Those of a mission, the newest first. */
  public List<Invitation> of(String stateCode) {
    return list("stateCode = ?1 order by sentAt desc, id desc", stateCode);
  }

  Optional<Invitation> of(String stateCode, long id) {
    return find("stateCode = ?1 and id = ?2", stateCode, id).firstResultOptional();
  }

  Optional<Invitation> pending(String stateCode, String email) {
    return find(
            "stateCode = ?1 and lower(email) = lower(?2) and state = ?3",
            stateCode,
            email,
            InvitationState.PENDING)
        .firstResultOptional();
  }

  List<Invitation> lapsed(Instant now) {
    return list("state = ?1 and expiresAt <= ?2 order by id", InvitationState.PENDING, now);
  }

  /** How many mails a mission's invitations have sent since then. */
  long sentSince(String stateCode, Instant since) {
    return count("stateCode = ?1 and sentAt > ?2", stateCode, since);
  }

  /** Whether the portal has made the account for an invitation, of whichever mission. */
  boolean madeAccount(String subject) {
    return count("subject = ?1 and accountMade", subject) > 0;
  }

  /** The invitation if it has led to that account. */
  Optional<Invitation> leadingTo(String subject, long id) {
    return find("id = ?1 and subject = ?2", id, subject).firstResultOptional();
  }
}
