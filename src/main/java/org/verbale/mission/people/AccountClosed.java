package org.verbale.mission.people;

import org.verbale.audit.AuditEvent;

/** The account of somebody who has left was closed. */
record AccountClosed(String state, String person) implements AuditEvent {
  @Override
  public String subject() {
    return "mission/" + state;
  }
}
