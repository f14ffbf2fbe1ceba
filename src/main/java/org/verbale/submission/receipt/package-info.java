/**
 * The proof that a reply arrived: its number, its PDF, stored once, and the public page that
 * verifies it.
 */
package org.verbale.submission.receipt;
