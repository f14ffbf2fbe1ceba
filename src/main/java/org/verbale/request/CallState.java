package org.verbale.request;

/** Where a call for views stands. */
public enum CallState {
  /** Being prepared by the Secretariat; no mission sees it. */
  DRAFT,
  /** The note verbale has gone out; replies are taken, late ones included. */
  ISSUED,
  /** The report is out and no more replies are taken. */
  CLOSED
}
