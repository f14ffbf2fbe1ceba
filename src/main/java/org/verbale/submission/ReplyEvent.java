package org.verbale.submission;

/** What can happen to a reply and is written to the log. */
enum ReplyEvent {
  STARTED,
  STARTED_AGAIN,
  SIGN_OFF_ASKED,
  CALLED_BACK,
  RETURNED_TO_DRAFTER,
  SUBMITTED,
  ENTERED_ON_BEHALF,
  ACCEPTED,
  RETURNED_FOR_CORRECTION,
  CORRECTION_OPENED,
  WITHDRAWN,
  RECEIPT_ISSUED,
  JOINT_CONFIRMED,
  JOINT_DECLINED,
  JOINT_CONFIRMATION_WITHDRAWN,
  FILE_ADDED,
  FILE_REMOVED,
  FILE_SCANNED,
  FILE_REFUSED;

  /** The name in the log: {@code reply.signed-off} style, lower case with hyphens. */
  String logName() {
    return "reply." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
