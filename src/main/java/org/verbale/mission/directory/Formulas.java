package org.verbale.mission.directory;

/**
 * A cell that begins like a formula is run by spreadsheets, whoever has written it. It goes out
 * behind an apostrophe, which spreadsheets take for "this is text", and comes back without it.
 */
final class Formulas {
  private static final String BEGINNINGS = "=+-@\t\r";

  private Formulas() {}

  static String asText(String cell) {
    return begins(cell, 0) ? "'" + cell : cell;
  }

  static String asTyped(String cell) {
    return cell.startsWith("'") && begins(cell, 1) ? cell.substring(1) : cell;
  }

  private static boolean begins(String cell, int at) {
    return cell.length() > at && BEGINNINGS.indexOf(cell.charAt(at)) >= 0;
  }
}
