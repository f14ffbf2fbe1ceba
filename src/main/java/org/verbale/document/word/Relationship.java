package org.verbale.document.word;

/**
 * What a part refers to.
 *
 * @param kind the last step of its type: {@code styles}, {@code hyperlink}
 * @param external whether the target is an address outside of the file; such a target is never
 *     opened
 * @param target the name of a part, or the address
 */
public record Relationship(String id, String kind, boolean external, String target) {}
