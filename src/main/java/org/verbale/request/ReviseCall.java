package org.verbale.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.verbale.audit.AuditLog;

/**
 * Changes the settings of a call. What has gone out stays as it was; a correcting note tells it.
 */
@ApplicationScoped
public class ReviseCall {

  private final CallsForViews calls;
  private final AuditLog audit;
  private final Clock clock;

  ReviseCall(CallsForViews calls, AuditLog audit, Clock clock) {
    this.calls = calls;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Revises it.
   *
   * @param version of the call that the officer saw; another one means that somebody else was
   *     faster
   * @throws org.verbale.web.BadInput if a setting cannot be
   * @throws CallRefusal if the call cannot be changed so, or was changed meanwhile
   */
  @Transactional
  public CallForViews revise(long callId, int version, CallSettings settings) {
    var call = calls.lock(callId);
    if (call.version() != version) {
      throw new CallRefusal(CallRefusal.Reason.CHANGED_MEANWHILE);
    }
    SettingsCheck.check(settings, call, clock.instant()).refuse();
    calls
        .of(call.mandate(), settings.targetSession())
        .filter(other -> !other.id().equals(callId))
        .ifPresent(
            other -> {
              throw new CallRefusal(CallRefusal.Reason.EXISTS_ALREADY);
            });
    call.revise(settings);
    audit.record(new RequestEvents.CallRevised(callId, call.state(), call.deadline().instant()));
    return call;
  }
}
