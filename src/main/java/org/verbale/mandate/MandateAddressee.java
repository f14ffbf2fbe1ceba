package org.verbale.mandate;

/** Whom a mandate speaks to. */
public enum MandateAddressee {
  SECRETARY_GENERAL,
  /**
   * The Assembly invites States themselves; the Secretariat then sends the call that makes it
   * known.
   */
  MEMBER_STATES
}
