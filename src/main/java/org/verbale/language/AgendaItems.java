package org.verbale.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of agenda items. The normal form is the English one, {@code 98 (h)} or {@code 100}; every
 * style is read, the modern style of a language is written.
 */
public final class AgendaItems {
  private static final String LETTER = "(?:[a-zA-Z]{1,2}|[а-яА-Я]|[\\u0621-\\u064A]\\u0640?)";
  private static final String GAP = "[\\s\\u00A0\\u202F\\u200E\\u200F]{0,3}";
  // "98 (h)", "98 h)", "98, h", "98, h)", "98(h)", "98（h）", "98 (ح)"
  private static final Pattern ITEM =
      Pattern.compile(
          ("(?<!\\p{Nd})(\\p{Nd}{1,3})(?!\\p{Nd})"
                  + "(?:G[(（]G(@)G[)）]|G[,،]?G(@)G[)）]|G[,،]G(@)(?!\\p{L})"
                  + "|G[,،]?G(?:sub-?item|alinéa|apartado|подпункт|分项目|البند الفرعي)G[(（]?(@)[)）]?"
                  + "|([a-z])(?![\\p{L}\\p{N}]))?")
              .replace("G", GAP)
              .replace("@", LETTER));
  // A letter set before its number, as right-to-left text is sometimes extracted.
  private static final Pattern LETTER_FIRST =
      Pattern.compile(
          "[(（]G(@)G[)）]G(\\p{Nd}{1,3})(?!\\p{Nd})".replace("G", GAP).replace("@", LETTER));
  private static final Pattern NORMAL = Pattern.compile("(\\d{1,3})(?: \\(([a-z]{1,2})\\))?");

  private AgendaItems() {}

  /**
   * The item in the modern style of a language: {@code 98 (h)}, {@code 98 h)}, {@code 98(h)},
   * {@code 98 (ح)}.
   *
   * @param normalForm "98 (h)" or "100"
   * @throws IllegalArgumentException if it is not in the normal form
   */
  public static String format(String normalForm, OfficialLanguage language) {
    Matcher matcher = NORMAL.matcher(normalForm);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("'" + normalForm + "' is not like \"98 (h)\" or \"100\"");
    }
    String letter = matcher.group(2);
    if (letter == null) {
      return matcher.group(1);
    }
    String written = language == OfficialLanguage.ARABIC ? AgendaLetters.arabic(letter) : letter;
    return Phrases.of(language).format("agendaSubItem", matcher.group(1), written);
  }

  /** The first item named in a text, in the normal form. */
  public static Optional<String> parse(String text) {
    Matcher letterFirst = LETTER_FIRST.matcher(text);
    if (letterFirst.find()) {
      return Optional.of(normal(letterFirst.group(2), letterFirst.group(1)));
    }
    Matcher matcher = ITEM.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    for (int group = 2; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        return Optional.of(normal(matcher.group(1), matcher.group(group)));
      }
    }
    return Optional.of(normal(matcher.group(1), null));
  }

  private static String normal(String number, String letter) {
    String item = Integer.toString(Integer.parseInt(number));
    return Optional.ofNullable(letter)
        .flatMap(AgendaLetters::latin)
        .map(latin -> item + " (" + latin + ")")
        .orElse(item);
  }
}
