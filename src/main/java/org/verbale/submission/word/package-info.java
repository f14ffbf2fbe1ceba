/**
 * The import of Word files: from the bytes of a {@code .docx} to the structure of a reply, with a
 * list of everything that could not be carried over.
 *
 * <p>The package is opened by {@link org.verbale.document.word.WordPackage}. Reading goes in two
 * steps: the parts are walked into a flat sequence of {@link WordBlock}s as Word has them (headings
 * with levels, list items with numbers), then {@link StructureBuilder} nests them.
 */
package org.verbale.submission.word;
