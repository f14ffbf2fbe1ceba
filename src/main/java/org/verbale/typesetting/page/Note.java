package org.verbale.typesetting.page;

import java.util.List;

/**
 * A footnote, set.
 *
 * @param rows never empty
 */
record Note(List<Row> rows) {}
