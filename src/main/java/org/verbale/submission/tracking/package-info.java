/** The tracking board of a call: the States asked, and where the reply of each stands. */
package org.verbale.submission.tracking;
