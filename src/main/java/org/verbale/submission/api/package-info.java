/** Replies for programs: the mission's side and the officer's. */
package org.verbale.submission.api;
