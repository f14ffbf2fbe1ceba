package org.verbale.language;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The no-break spaces of French before {@code : ; ? !} and inside « ». Addresses and times of day
 * are left alone. Applying it twice changes nothing more.
 */
public final class FrenchSpacing {
  private static final String NO_BREAK = "\u00A0";
  private static final String SPACES = "[ \\u00A0\\u202F\\u2009]*+";

  /** An address, in which every mark has its own meaning: matched first and kept. */
  private static final String ADDRESS =
      "(?<address>(?:https?|ftp|mailto|urn|data):[^\\s»]++|www\\.[^\\s»]++)|";

  // A mark belongs to a word if one stands before it; "?!" and "(!)" get no space between.
  private static final String AFTER_A_WORD = "(?<=[\\p{L}\\p{N}»”’'\")\\]%*…/])" + SPACES;
  private static final Pattern HIGH_MARK = Pattern.compile(ADDRESS + AFTER_A_WORD + "([;?!]++)");
  // A colon between figures or letters (12:30, 1:1) is no punctuation.
  private static final Pattern COLON =
      Pattern.compile(ADDRESS + AFTER_A_WORD + "(:)(?=\\s|[\\u00A0\\u202F«\\]]|$)");
  private static final Pattern OPENING = Pattern.compile(ADDRESS + "(«)" + SPACES);
  private static final Pattern CLOSING = Pattern.compile(ADDRESS + SPACES + "(»)");

  private FrenchSpacing() {}

  /** The text with its no-break spaces. */
  public static String apply(String text) {
    String spaced = replace(HIGH_MARK, text, mark -> NO_BREAK + mark);
    spaced = replace(COLON, spaced, mark -> NO_BREAK + mark);
    spaced = replace(OPENING, spaced, mark -> mark + NO_BREAK);
    return replace(CLOSING, spaced, mark -> NO_BREAK + mark);
  }

  private static String replace(Pattern pattern, String text, UnaryOperator<String> spacing) {
    return pattern
        .matcher(text)
        .replaceAll(
            match -> {
              String address = match.group(1);
              String kept = address != null ? address : spacing.apply(match.group(2));
              return Matcher.quoteReplacement(kept);
            });
  }
}
