/**
 * From a file to its text: plain text in any usual encoding, Word, PDF with a text layer. What it
 * gives is for readers of documents; raised numbers stand in {@code <sup>}, pages end in form
 * feeds.
 */
package org.verbale.mandate.source;
