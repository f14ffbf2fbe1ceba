package org.verbale.submission.word;

import org.verbale.language.TextDirection;

/**
 * What a paragraph says about its runs.
 *
 * @param look of its style, over the defaults of the file
 * @param heading whether it is one, whose weight is not emphasis
 */
record ParagraphContext(RunLook look, TextDirection direction, boolean heading) {}
