package org.verbale.mandate;

/** What an operative paragraph asks for. One paragraph may ask for several things. */
public enum MandateKind {
  /** The views of Member States are to be sought, or are invited directly. */
  SEEK_VIEWS,
  /** The Secretary-General is to report to a later session. */
  REPORT,
  /** An item is to stand on the agenda of a later session. */
  AGENDA
}
