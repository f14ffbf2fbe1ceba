package org.verbale.submission.tracking;

import org.verbale.submission.ReplyStatus;

/**
 * Where a State stands, as the Secretariat sees it. What goes on inside a mission before it submits
 * is one standing: whether a draft awaits its signature is the mission's own affair.
 */
public enum Standing {
  NOT_REPLIED,
  /** Named in a joint reply that it has not confirmed yet. */
  TO_CONFIRM,
  IN_PREPARATION,
  SUBMITTED,
  ACCEPTED,
  RETURNED,
  WITHDRAWN;

  /** The standing of a reply; null for a State that has begun none. */
  static Standing of(ReplyStatus reply) {
    if (reply == null) {
      return NOT_REPLIED;
    }
    if (reply.toBeConfirmed()) {
      return TO_CONFIRM;
    }
    return switch (reply.state()) {
      case DRAFT, AWAITING_SIGN_OFF -> IN_PREPARATION;
      case SUBMITTED -> SUBMITTED;
      case ACCEPTED -> ACCEPTED;
      case RETURNED -> RETURNED;
      case WITHDRAWN -> WITHDRAWN;
    };
  }
}
