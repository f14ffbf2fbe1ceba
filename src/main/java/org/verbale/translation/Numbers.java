package org.verbale.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a text, so that a translation can be held against its original: years, numbers of
 * resolutions, sums. Eastern Arabic digits count as ours, and the signs by which a language groups
 * digits or marks decimals do not count: 1,500.5 in English is 1 500,5 in French.
 */
final class Numbers {
  /** Groups of three after a space or an apostrophe belong to the number before them. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d+(?:[.,٫٬]\\d+|[ \\u00a0\\u202f'’]\\d{3}(?!\\d))*", Pattern.UNICODE_CHARACTER_CLASS);

  private Numbers() {}

  /** Those of the first text that the second has not, as they stand there, each as often. */
  static List<String> missing(String from, String in) {
    List<String> found = new ArrayList<>(all(in).stream().map(Numbers::digits).toList());
    return all(from).stream().filter(number -> !found.remove(digits(number))).toList();
  }

  private static List<String> all(String text) {
    List<String> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      numbers.add(matcher.group());
    }
    return numbers;
  }

  private static String digits(String number) {
    StringBuilder digits = new StringBuilder();
    number
        .codePoints()
        .filter(Character::isDigit)
        .forEach(digit -> digits.append(Character.digit(digit, 10)));
    return digits.toString();
  }
}
