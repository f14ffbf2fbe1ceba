package org.verbale.mandate.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbale.language.BareWords;

/**
 * The line that carries number and title: "76/234. Promotion of …", "2832 (XXVI). Declaration …".
 *
 * @param firstWords the title, or its first line
 */
record ResolutionTitle(String number, String firstWords) {
  private static final String DIGIT = "[0-9０-９٠-٩۰-۹]";
  private static final String NUMBER =
      "(?:(?:resolution|résolution|resolución|резолюция|القرار|قرار|第) ?)?"
          + "((?:(?:ES|S)-)?@{1,3} ?[/／] ?@{1,3}|@{1,4}(?: ?[A-Z])? ?\\([IVXLC]{1,8}\\))"
              .replace("@", DIGIT)
          + "(?: ?("
          + OlderLetters.PATTERN
          + "))?(?:号(?:决议)?)?";
  private static final Pattern LINE = compiled(NUMBER + "(?: ?[.．。:：、] ?| ?[-–—] )(.*)");
  private static final Pattern UNDOTTED = compiled(NUMBER + "(?: +|$)((?-i:\\p{Lu}.*|))");

  private static Pattern compiled(String pattern) {
    return Pattern.compile(pattern, Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
  }

  /** The title line that this line is, if it is one. */
  static Optional<ResolutionTitle> in(String line) {
    return in(line, LINE);
  }

  /** The title line that a line of the masthead is even without a stop behind the number. */
  static Optional<ResolutionTitle> undotted(String line) {
    return in(line, UNDOTTED);
  }

  private static Optional<ResolutionTitle> in(String line, Pattern pattern) {
    if (line.length() > 1000) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(Marks.removeFrom(line));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String number =
        BareWords.of(matcher.group(1)).replaceAll(" ?/ ?", "/").toUpperCase(Locale.ROOT);
    String letter = matcher.group(2);
    return Optional.of(
        new ResolutionTitle(
            letter == null ? number : number + " " + OlderLetters.latin(letter),
            matcher.group(3).strip()));
  }
}
