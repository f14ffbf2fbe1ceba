package org.verbale.typesetting.page;

import java.util.List;

/**
 * A document whose pages are made: everything has its place, nothing is written yet.
 *
 * @param pages at least one
 * @param overfullLines how many lines hold a piece wider than their measure
 */
public record SetDocument(List<Page> pages, int overfullLines) {}
