/**
 * The reader of published reports: the text of a report as it was printed (broken into lines and
 * pages, with running headers and job numbers in between) goes in, its structure comes out.
 *
 * <p>Stages: lines without page furniture ({@code PageFurniture}) → pieces, a paragraph or heading
 * each ({@code PieceReader}) → the report with its replies ({@code ReportReader}). Pure code: no
 * database, no server. What differs by language is data under {@code report/reading}.
 */
package org.verbale.report.reading;
