package org.verbale.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.verbale.audit.AuditLog;

/** Closes a call: no more replies are taken, not even late ones. */
@ApplicationScoped
public class CloseCall {

  private final CallsForViews calls;
  private final AuditLog audit;
  private final Clock clock;

  CloseCall(CallsForViews calls, AuditLog audit, Clock clock) {
    this.calls = calls;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Closes it.
   *
   * @throws CallRefusal if it has not been issued or is closed already
   */
  @Transactional
  public CallForViews close(long callId) {
    var call = calls.lock(callId);
    call.close(clock.instant());
    audit.record(new RequestEvents.CallClosed(callId));
    return call;
  }
}
