package org.verbale.mandate;

/**
 * A lettered part of an operative paragraph.
 *
 * @param label the bare letter, Latin and lower case in every language: {@code a}
 * @param text the words after the letter
 */
public record SubParagraph(String label, String text) {}
