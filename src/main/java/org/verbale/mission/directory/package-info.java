/**
 * The directory of all missions as one table: taken out as CSV, changed in a spreadsheet, and
 * brought back with a preview of what will change. One line per State, known by its code; columns
 * that a file has not got are left alone, lines that it has not got too.
 */
package org.verbale.mission.directory;
