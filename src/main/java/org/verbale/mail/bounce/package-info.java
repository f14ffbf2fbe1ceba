/**
 * Mails that came back: notices of return and lists of addresses are read, matched with the mails
 * that went out, and marked; what matches nothing is listed.
 */
package org.verbale.mail.bounce;
