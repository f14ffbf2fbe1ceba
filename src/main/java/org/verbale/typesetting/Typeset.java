package org.verbale.typesetting;

/**
 * What came of setting a document.
 *
 * @param pages how many pages it has
 * @param overfullLines lines with a piece wider than the measure that could not be broken; 0 in a
 *     sound document
 */
public record Typeset(int pages, int overfullLines) {}
