/**
 * The safe way into a Word file: what it is decided by its bytes, the archive bounded before
 * anything is unpacked, its XML read without DTD, entities and network. It knows nothing of what
 * the words mean; who reads replies or resolutions builds on {@link WordPackage}.
 */
package org.verbale.document.word;
