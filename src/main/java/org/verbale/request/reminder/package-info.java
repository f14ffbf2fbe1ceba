/** Reminders: their plan, their sending, and the log of what was sent. */
package org.verbale.request.reminder;
