package org.verbale.audit;

import com.fasterxml.jackson.core.JsonProcessingException;

/** What an event says, made text at the moment it happens. */
record AuditEntry(String type, String subject, String details) {

  static AuditEntry of(AuditEvent event) {
    try {
      return new AuditEntry(event.type(), event.subject(), CanonicalJson.write(event.details()));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(event.type() + " has details that are no JSON", e);
    }
  }
}
