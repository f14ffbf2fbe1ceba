/** Whether a file that a mission sends carries something harmful, asked of a scanner outside. */
package org.verbale.submission.scan;
