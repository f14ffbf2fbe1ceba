/**
 * From the facts of a report to its {@link org.verbale.document.Document}: masthead, introduction,
 * replies in the order of the language, closing rule. Pure functions of plain records.
 */
package org.verbale.report.composing;
