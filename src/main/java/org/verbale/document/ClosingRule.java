package org.verbale.document;

/** The short centred rule that ends a report. */
public record ClosingRule() implements Block {}
