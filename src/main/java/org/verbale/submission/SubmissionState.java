package org.verbale.submission;

/** Where a reply stands (handbook: workflow, The reply). */
public enum SubmissionState {
  /** Being written, or corrected by the mission itself. */
  DRAFT,
  /** With the head of mission; read-only until signed, called back or returned. */
  AWAITING_SIGN_OFF,
  /** A revision is frozen; with the Secretariat. */
  SUBMITTED,
  /** Sent back by the Secretariat for correction, with its reason. */
  RETURNED,
  /** Accepted by the Secretariat: goes to translation and into the report. */
  ACCEPTED,
  /** Taken back by the mission before issue. */
  WITHDRAWN;

  /** Whether the mission may write in the draft. */
  public boolean isEditable() {
    return this == DRAFT || this == RETURNED;
  }
}
