package org.verbale.language;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Keeps dates, numbers with hyphens and symbols of documents in one piece among Arabic words. By
 * the bidirectional algorithm digits that follow Arabic count as Arabic numbers, between which a
 * hyphen does not join: 2026-07-11 would be shown as 11-07-2026, and 56/24 T as T 56/24 (UAX #9, W2
 * and W4).
 */
public final class IsolatedTokens {
  private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
  private static final char POP_ISOLATE = '\u2069';

  /** Latin letters and digits joined by signs, and the letter that ends an older number. */
  private static final Pattern TOKEN =
      Pattern.compile("(?<![\\w@+=?&#%\u2066])\\w+(?:[/.:-]+\\w+)*+(?!@)(?: [A-Z]\\b|/)?");

  /** What the algorithm would take apart. */
  private static final Pattern APART = Pattern.compile("\\d-\\d|\\d/\\d+ [A-Z]$|/$");

  private IsolatedTokens() {}

  /** The text with marks that nobody sees around such tokens; addresses stay as they are. */
  public static String in(String text) {
    return TOKEN.matcher(text).replaceAll(IsolatedTokens::isolated);
  }

  private static String isolated(MatchResult token) {
    var written = token.group();
    boolean apart = APART.matcher(written).find() && !written.contains("://");
    return apart ? LEFT_TO_RIGHT_ISOLATE + written + POP_ISOLATE : written;
  }
}
