/**
 * Who is in a draft now. A page tells every 20 seconds that it is open and hears who else is; who
 * has not been heard of for 50 seconds, or has said that the page is being left, is there no more.
 */
package org.verbale.submission.presence;
