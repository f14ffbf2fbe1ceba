package org.verbale.document;

/** A forced new line inside a block, as in an address or a title. */
public record LineBreak() implements Inline {}
