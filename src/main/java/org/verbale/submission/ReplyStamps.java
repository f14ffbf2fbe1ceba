package org.verbale.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When a reply went from one hand to the other, and the reasons that were given on the way. */
@Embeddable
class ReplyStamps {
  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  @Column(name = "return_reason")
  private String returnReason;

  @Column(name = "change_reason")
  private String changeReason;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "withdraw_reason")
  private String withdrawReason;

  protected ReplyStamps() {}

  ReplyStamps(Instant startedAt) {
    this.startedAt = startedAt;
  }

  void sentForSignOff() {
    returnReason = null;
  }

  void submitted(Instant at) {
    submittedAt = at;
    returnReason = null;
    changeReason = null;
  }

  void accepted(Instant at) {
    acceptedAt = at;
  }

  void returned(String reason) {
    submittedAt = null;
    returnReason = reason;
    changeReason = reason;
  }

  void openedForCorrection(String reason) {
    submittedAt = null;
    acceptedAt = null;
    changeReason = reason;
  }

  void withdrawn(String reason, Instant at) {
    submittedAt = null;
    acceptedAt = null;
    returnReason = null;
    withdrawnAt = at;
    withdrawReason = reason;
  }

  void begunAgain() {
    withdrawnAt = null;
    changeReason = withdrawReason;
    withdrawReason = null;
  }

  Instant startedAt() {
    return startedAt;
  }

  Instant submittedAt() {
    return submittedAt;
  }

  Instant acceptedAt() {
    return acceptedAt;
  }

  String returnReason() {
    return returnReason;
  }

  String changeReason() {
    return changeReason;
  }

  Instant withdrawnAt() {
    return withdrawnAt;
  }

  String withdrawReason() {
    return withdrawReason;
  }
}
