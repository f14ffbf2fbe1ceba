package org.verbale.report.annex;

import org.verbale.audit.AuditEvent;

/** The annexes of a part were written, moved or removed; how many there are now. */
record AnnexesEdited(String symbol, int annexes) implements AuditEvent {

  @Override
  public String subject() {
    return "report/" + symbol;
  }
}
