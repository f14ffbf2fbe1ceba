package org.verbale.report;

/** Where a part of a report stands. */
public enum PartState {
  DRAFT,
  CLEARED,
  ISSUED
}
