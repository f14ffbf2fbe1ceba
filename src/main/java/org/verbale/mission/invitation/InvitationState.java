package org.verbale.mission.invitation;

/** How far an invitation has come. */
public enum InvitationState {
  /** Sent; its link is good. */
  PENDING,
  /** The person has accepted and has the duties. */
  ACCEPTED,
  /** Nobody has followed it in time. It can be sent again. */
  EXPIRED,
  /** Taken back before it was accepted. */
  WITHDRAWN
}
