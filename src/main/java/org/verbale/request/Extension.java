package org.verbale.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** More time for one State: until when, why, and who granted it. */
@Entity
public class Extension {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "call_id")
  private CallForViews call;

  @Column(columnDefinition = "char(3)")
  private String stateCode;

  private Instant until;
  private String reason;
  private String grantedBy;
  private Instant grantedAt;

  protected Extension() {}

  Extension(
      CallForViews call,
      String stateCode,
      Instant until,
      String reason,
      String grantedBy,
      Instant grantedAt) {
    this.call = call;
    this.stateCode = stateCode;
    this.until = until;
    this.reason = reason;
    this.grantedBy = grantedBy;
    this.grantedAt = grantedAt;
  }

  /** What its mails belong to in the outbox, once it is recorded. */
  public String about() {
    return "extension/" + id;
  }

  public String stateCode() {
    return stateCode;
  }

  public Instant until() {
    return until;
  }

  public String reason() {
    return reason;
  }

  /** The name of the officer, as it was then. */
  public String grantedBy() {
    return grantedBy;
  }

  public Instant grantedAt() {
    return grantedAt;
  }
}
