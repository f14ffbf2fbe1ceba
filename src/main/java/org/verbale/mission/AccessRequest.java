package org.verbale.mission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.verbale.mission.MissionMembership.Duty;

/** Somebody who has signed in asks for a right in a mission. */
@Entity
public class AccessRequest {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String subject;
  private String displayName;
  private String email;
  private String stateCode;

  @Enumerated(EnumType.STRING)
  private Duty duty;

  private Instant askedAt;
  private Instant decidedAt;
  private String decidedBy;
  private Boolean granted;

  protected AccessRequest() {}

  AccessRequest(
      String subject, String displayName, String email, String stateCode, Duty duty, Instant now) {
    this.subject = subject;
    this.displayName = displayName;
    this.email = email;
    this.stateCode = stateCode;
    this.duty = duty;
    this.askedAt = now;
  }

  void decide(boolean yes, String by, Instant now) {
    granted = yes;
    decidedBy = by;
    decidedAt = now;
  }

  boolean isOpen() {
    return decidedAt == null;
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

  public Instant askedAt() {
    return askedAt;
  }
}
