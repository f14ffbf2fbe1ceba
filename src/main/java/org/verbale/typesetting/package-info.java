/**
 * Documents become files: PDF ({@link org.verbale.typesetting.PdfTypesetter}), HTML, Akoma Ntoso
 * XML and Word files. Pure functions of the document: no database, no clock, no configuration.
 *
 * <p>A PDF comes about in four stages. {@code line} turns text into boxes, glue and penalties and
 * breaks them into lines; {@code page} puts lines into rows and rows on pages, with notes, contents
 * and running lines; {@code pdf} writes the pages, and is the only place that knows the PDF
 * library; {@code font} holds the faces, shapes words and divides them. A page is written as soon
 * as it is full and then forgotten; the numbers of pages in the contents and at the foot of each
 * page are filled in when the last page is known.
 */
package org.verbale.typesetting;
