package org.verbale.submission.view;

import org.verbale.submission.Submission;

/** Who does what next about a reply, as the key of the words for it. */
public final class WhoIsNext {
  private WhoIsNext() {}

  public static String key(Submission reply) {
    return "submission.next." + (reply == null ? "NOT_STARTED" : reply.state().name());
  }

  public static String stateKey(Submission reply) {
    return "submission.state." + (reply == null ? "NOT_STARTED" : reply.state().name());
  }

  /** The colour beside the word. */
  public static String tone(Submission reply) {
    if (reply == null) {
      return "";
    }
    return switch (reply.state()) {
      case ACCEPTED, SUBMITTED -> "good";
      case RETURNED -> "wrong";
      case AWAITING_SIGN_OFF -> "caution";
      case DRAFT -> "active";
      case WITHDRAWN -> "";
    };
  }
}
