package org.verbale.publication;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The symbols of reports in addresses, names and searches. */
final class Symbols {

  private static final Pattern REPORT = Pattern.compile("(A/(\\d{1,3})/\\d{1,4})(?:/.*)?\\*?");

  private Symbols() {}

  static String parent(String symbol) {
    Matcher report = REPORT.matcher(symbol);
    return report.matches() ? report.group(1) : symbol;
  }

  /** 0 if the symbol names none. */
  static int session(String symbol) {
    Matcher report = REPORT.matcher(symbol);
    return report.matches() ? Integer.parseInt(report.group(2)) : 0;
  }

  static String dashed(String symbol) {
    return symbol.replace("*", "-reissued").replace('/', '-').replaceAll("[^\\w.-]", "");
  }
}
