package org.verbale.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.transaction.Transactional;
import org.verbale.web.AccessDenied;

/** Keeps that somebody asked for what is not theirs. The refusal does not wait for it. */
@ApplicationScoped
class RecordAccessDenied {

  /** The event of the log. */
  record Denied(String method, String path) implements AuditEvent {
    @Override
    public String subject() {
      return path;
    }

    @Override
    public String type() {
      return "AccessDenied";
    }
  }

  private final AuditLog log;

  RecordAccessDenied(AuditLog log) {
    this.log = log;
  }

  @Transactional
  void record(@ObservesAsync AccessDenied denied) {
    log.record(
        new Denied(denied.method(), denied.path()),
        new Actor(denied.subject(), denied.name(), denied.address()));
  }
}
