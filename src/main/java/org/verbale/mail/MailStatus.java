package org.verbale.mail;

/** How far a mail has come. */
public enum MailStatus {
  /** Waits for its first or next attempt. */
  QUEUED,
  /** Taken by the mail server. */
  SENT,
  /** Given up; the error is kept, and a person may try again. */
  FAILED,
  /** Came back after it had been taken. */
  BOUNCED
}
