/** The mission's desk: home, tasks, writing, files, preview and signing of a reply, as pages. */
package org.verbale.submission.desk;
