package org.verbale.request;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;

/** How far a call has come, and when it got there. It goes only forward. */
@Embeddable
class Stage {

  @Enumerated(EnumType.STRING)
  private CallState state = CallState.DRAFT;

  private Instant issuedAt;
  private Instant closedAt;

  /** The first note goes out; a later one leaves the moment of the first. */
  void issue(Instant now) {
    refuseIfClosed();
    if (state == CallState.DRAFT) {
      state = CallState.ISSUED;
      issuedAt = now;
    }
  }

  void close(Instant now) {
    refuseUnlessOpen();
    state = CallState.CLOSED;
    closedAt = now;
  }

  void refuseIfClosed() {
    if (state == CallState.CLOSED) {
      throw new CallRefusal(CallRefusal.Reason.CLOSED);
    }
  }

  void refuseUnlessOpen() {
    refuseIfClosed();
    if (state == CallState.DRAFT) {
      throw new CallRefusal(CallRefusal.Reason.NOT_ISSUED);
    }
  }

  CallState state() {
    return state;
  }

  Optional<Instant> issuedAt() {
    return Optional.ofNullable(issuedAt);
  }

  Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }
}
