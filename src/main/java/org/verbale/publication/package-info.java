/**
 * What is issued: immutable files under a symbol, open to everybody. Knows only what the room of
 * the report has told it at issue; nothing unissued can be reached from here.
 */
package org.verbale.publication;
