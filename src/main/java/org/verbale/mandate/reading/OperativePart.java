package org.verbale.mandate.reading;

import java.util.List;
import org.verbale.mandate.reading.ResolutionReading.Paragraph;

/**
 * The numbered paragraphs.
 *
 * @param missing numbers that are jumped over
 * @param unnumbered whether the only paragraph has no number in the text
 */
record OperativePart(List<Paragraph> paragraphs, List<Integer> missing, boolean unnumbered) {}
