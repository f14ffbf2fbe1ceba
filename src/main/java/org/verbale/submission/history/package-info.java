/**
 * What a draft said before: its kept versions, what changed from one to the next, and the way back.
 *
 * <p>The table {@code section_version} is written by a trigger (V88), whatever way a section was
 * saved. Versions are the mission's own, also after submission; the Secretariat never sees them.
 */
package org.verbale.submission.history;
