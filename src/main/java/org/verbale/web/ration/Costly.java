package org.verbale.web.ration;

/**
 * What costs the portal, or those who get its mails, so much that one person may not have it at
 * will.
 */
public enum Costly {
  /** Setting a document that is not stored yet: proofs and previews. */
  SETTING,
  /** Reading a file that somebody sends: resolutions, reports, Word files, receipts. */
  READING,
  /** Mail that a person sets off by hand: reminders, invitations. */
  MAIL
}
