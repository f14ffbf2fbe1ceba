/**
 * The archive: reports that were published before the portal, or outside of it, read back ({@code
 * report.reading}) and kept as data. Each is the record of a closed call: who replied, when, in
 * which language, and with which words. What was published is open to everybody.
 *
 * <p>{@code ImportReport} is the only way in. A report may come in one language after the other;
 * the replies of the versions are matched, and a version in the original language of a reply brings
 * the original.
 */
package org.verbale.report.archive;
