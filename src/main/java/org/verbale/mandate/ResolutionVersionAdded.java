package org.verbale.mandate;

import org.verbale.audit.AuditEvent;

/** The text in a further language has been added to a registered resolution. */
record ResolutionVersionAdded(String symbol, String language) implements AuditEvent {
  @Override
  public String subject() {
    return "resolution/" + symbol;
  }
}
