/**
 * Mail to people. A room makes a {@link org.verbale.mail.MailText} from a template and queues it in
 * its own transaction with {@link org.verbale.mail.Outbox}; a job sends it. A mail server that is
 * down loses nothing.
 */
package org.verbale.mail;
