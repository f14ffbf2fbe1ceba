/**
 * The letters that go out about a reply: queued in the transaction of what they tell, each in the
 * language of its reader.
 */
package org.verbale.submission.letter;
