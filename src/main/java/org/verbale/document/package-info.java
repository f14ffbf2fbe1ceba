/**
 * The model of a document: immutable records that know nothing of databases, pages or file formats.
 * Notes verbales, receipts and reports are all {@link org.verbale.document.Document}s; {@code
 * typesetting} turns one into PDF, HTML, Akoma Ntoso XML or DOCX.
 */
package org.verbale.document;
