package org.verbale.mandate;

import org.verbale.audit.AuditEvent;

/** A resolution has been confirmed and registered. */
record ResolutionRegistered(String symbol, String language) implements AuditEvent {
  @Override
  public String subject() {
    return "resolution/" + symbol;
  }
}
