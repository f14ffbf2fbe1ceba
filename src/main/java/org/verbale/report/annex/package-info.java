/**
 * The annexes of a part of a report: written by the officer, the same in number in all languages.
 */
package org.verbale.report.annex;
