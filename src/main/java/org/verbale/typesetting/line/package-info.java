/** Text into lines: bidirectional order, boxes, glue and penalties, the best breaks. */
package org.verbale.typesetting.line;
