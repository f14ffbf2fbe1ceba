package org.verbale.mission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;

/**
 * The right of a person to act for a State in one duty, from a moment to a moment. Never deleted:
 * who could do what, when, is part of the record.
 */
@Entity
public class MissionMembership {

  /** What a person may do for the mission. */
  public enum Duty {
    /** Writes the reply. */
    DRAFTER,
    /** Signs it off. */
    HEAD_OF_MISSION,
    /** Gives and takes rights inside the mission. */
    ADMINISTRATOR
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String subject;
  private String displayName;
  private String email;
  private String stateCode;

  @Enumerated(EnumType.STRING)
  private Duty duty;

  private Instant validFrom;
  private Instant validUntil;
  private String grantedBy;

  protected MissionMembership() {}

  /**
   * @param subject the OIDC subject of the person
   * @param grantedBy the OIDC subject of who gives the right
   */
  public MissionMembership(
      String subject,
      String displayName,
      String email,
      String stateCode,
      Duty duty,
      Instant validFrom,
      String grantedBy) {
    this.subject = subject;
    this.displayName = displayName;
    this.email = email;
    this.stateCode = stateCode;
    this.duty = duty;
    this.validFrom = validFrom;
    this.grantedBy = grantedBy;
  }

  MissionMembership(DutyGrant grant) {
    this(
        grant.subject(),
        grant.name(),
        grant.email(),
        grant.state(),
        grant.duty(),
        grant.from(),
        grant.by());
    this.validUntil = grant.until();
  }

  /** Whether the right holds at that moment. */
  public boolean holdsAt(Instant moment) {
    return !validFrom.isAfter(moment) && (validUntil == null || moment.isBefore(validUntil));
  }

  /** Whether the right holds at that moment or begins later. */
  public boolean holdsAfter(Instant moment) {
    return validUntil == null || moment.isBefore(validUntil);
  }

  /** Whether the two overlap in time. */
  boolean overlaps(Instant from, Instant until) {
    return holdsAfter(from) && (until == null || validFrom.isBefore(until));
  }

  /** Ends the right; one that ends earlier already stays as it is. */
  void end(Instant moment) {
    if (validUntil == null || moment.isBefore(validUntil)) {
      // The schema wants an end after the start, even for a right taken back at once.
      validUntil = moment.isAfter(validFrom) ? moment : validFrom.plusMillis(1);
    }
  }

  public Long id() {
    return id;
  }

  public String subject() {
    return subject;
  }

  public String displayName() {
    return displayName;
  }

  public Optional<String> email() {
    return Optional.ofNullable(email);
  }

  public String stateCode() {
    return stateCode;
  }

  public Duty duty() {
    return duty;
  }

  public Instant validFrom() {
    return validFrom;
  }

  /** The moment from which it no longer holds; none while it is open. */
  public Optional<Instant> validUntil() {
    return Optional.ofNullable(validUntil);
  }
}
