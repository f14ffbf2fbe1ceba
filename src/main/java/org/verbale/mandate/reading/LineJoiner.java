package org.verbale.mandate.reading;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts lines of a paragraph together again, over line and page breaks. */
final class LineJoiner {
  private static final Pattern BROKEN_WORD = Pattern.compile("(\\p{L}+)[-‐\\u00AD]$");
  private static final Pattern FIRST_WORD = Pattern.compile("^(\\p{Ll}\\p{L}*)");

  private LineJoiner() {}

  /**
   * Adds a line.
   *
   * @param whole the words of the whole document, where a word broken here may stand unbroken
   */
  static void join(StringBuilder text, String line, Wording wording, Vocabulary whole) {
    if (line.isEmpty()) {
      return;
    }
    if (text.isEmpty()) {
      text.append(line);
      return;
    }
    int tail = Math.max(0, text.length() - 40);
    Matcher broken = BROKEN_WORD.matcher(text.substring(tail));
    Matcher next = FIRST_WORD.matcher(line);
    if (broken.find() && next.find()) {
      if (!keepsHyphen(broken.group(1), next.group(1), wording, whole)) {
        text.setLength(text.length() - 1);
      }
    } else if (!endsWithin(text, line)) {
      text.append(' ');
    }
    text.append(line);
  }

  private static boolean keepsHyphen(
      String before, String after, Wording wording, Vocabulary whole) {
    String first = wording.bare(before);
    String second = wording.bare(after);
    boolean joined = whole.has(first + second);
    boolean hyphenated = whole.has(first + "-" + second);
    if (joined != hyphenated) {
      return hyphenated;
    }
    return wording.hyphenated.contains(first.toLowerCase(Locale.ROOT))
        || wording.hyphenated.contains(second);
  }

  /** Chinese has no spaces between its characters; nor is one put after a slash or hyphen. */
  private static boolean endsWithin(StringBuilder text, String line) {
    char last = text.charAt(text.length() - 1);
    char first = line.charAt(0);
    return isChinese(last) && (isChinese(first) || Character.isDigit(first))
        || Character.isDigit(last) && isChinese(first)
        || last == '/'
        || last == '-' && Character.isLetter(text.charAt(Math.max(0, text.length() - 2)));
  }

  private static boolean isChinese(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
        || c >= '\u3000' && c <= '\u303F'
        || c >= '\uFF00' && c <= '\uFF65';
  }
}
