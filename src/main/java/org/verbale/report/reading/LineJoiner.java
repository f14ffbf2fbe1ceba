package org.verbale.report.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes one string of the lines of a paragraph.
 *
 * <p>A hyphen at the end of a line is that of a compound (elle-même) or of a word divided by the
 * printer. The text itself is the witness: only where it holds the undivided word elsewhere, and
 * nowhere the compound, the hyphen goes. In doubt it stays.
 */
final class LineJoiner {

  private static final int LONGEST_WORD = 200;
  private static final char SOFT_HYPHEN = '\u00ad';
  private static final Pattern LAST_HALF =
      Pattern.compile("([\\p{L}\\p{M}’']+(?:-[\\p{L}’']+)*)-$");
  private static final Pattern FIRST_HALF = Pattern.compile("^(\\p{L}[\\p{L}\\p{M}]*)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]++(?:-[\\p{L}\\p{M}]++)*+");

  private final Set<String> words = new HashSet<>();

  /** A joiner that knows the words which stand undivided in these lines. */
  LineJoiner(List<TextLine> lines) {
    for (TextLine line : lines) {
      Matcher word = WORD.matcher(line.text());
      while (word.find()) {
        remember(word.group().toLowerCase(Locale.ROOT));
      }
    }
  }

  private void remember(String word) {
    words.add(word);
    for (String part : word.split("-")) {
      words.add(part);
    }
  }

  String join(List<String> lines) {
    StringBuilder joined = new StringBuilder();
    for (String line : lines) {
      append(joined, line);
    }
    return spaced(joined.toString());
  }

  private void append(StringBuilder joined, String line) {
    if (joined.isEmpty()) {
      joined.append(line);
      return;
    }
    int last = joined.codePointBefore(joined.length());
    if (last == SOFT_HYPHEN) {
      joined.setLength(joined.length() - 1);
    } else if (last == '-') {
      joinAtHyphen(joined, line);
    } else if (!(isIdeographic(last) && isIdeographic(line.codePointAt(0)))) {
      joined.append(' ');
    }
    joined.append(line);
  }

  private void joinAtHyphen(StringBuilder joined, String line) {
    Matcher left = LAST_HALF.matcher(joined.substring(Math.max(0, joined.length() - LONGEST_WORD)));
    Matcher right = FIRST_HALF.matcher(line);
    if (!left.find() || !right.find()) {
      if (joined.length() > 1 && joined.charAt(joined.length() - 2) == ' ') {
        joined.append(' ');
      }
      return;
    }
    String before = left.group(1).toLowerCase(Locale.ROOT);
    String lastPart =
        before.substring(Math.max(before.lastIndexOf('\''), before.lastIndexOf('’')) + 1);
    String after = right.group(1).toLowerCase(Locale.ROOT);
    boolean dividedByPrinter =
        words.contains(lastPart + after)
            && !words.contains(lastPart + "-" + after)
            && Character.isLowerCase(right.group(1).codePointAt(0));
    if (dividedByPrinter) {
      joined.setLength(joined.length() - 1);
    }
  }

  /** Single blanks, no soft hyphens; no-break spaces stay what they are. */
  private static String spaced(String text) {
    return text.replace(String.valueOf(SOFT_HYPHEN), "").replaceAll("[ \\t]+", " ").strip();
  }

  /** Columns on the page: an ideograph takes two. */
  static int width(String text) {
    return text.codePoints().map(c -> isIdeographic(c) ? 2 : 1).sum();
  }

  /** Characters between which a Chinese text has no blank. */
  static boolean isIdeographic(int codePoint) {
    return Character.isIdeographic(codePoint)
        || (codePoint >= 0x3000 && codePoint <= 0x303F)
        || (codePoint >= 0xFF00 && codePoint <= 0xFFEF)
        || codePoint == '“'
        || codePoint == '”';
  }
}
