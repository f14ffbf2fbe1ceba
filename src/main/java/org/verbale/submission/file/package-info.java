/** Files that people send, taken for what their bytes are. */
package org.verbale.submission.file;
