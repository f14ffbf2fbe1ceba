package org.verbale.request;

import java.time.Instant;
import org.verbale.audit.AuditEvent;

/** What happens in this room and has to stay known. */
final class RequestEvents {

  private RequestEvents() {}

  record CallMade(long call, String resolution, int targetSession) implements AuditEvent {
    @Override
    public String subject() {
      return "call/" + call;
    }
  }

  record CallRevised(long call, CallState state, Instant deadline) implements AuditEvent {
    @Override
    public String subject() {
      return "call/" + call;
    }
  }

  record CallClosed(long call) implements AuditEvent {
    @Override
    public String subject() {
      return "call/" + call;
    }
  }
}
