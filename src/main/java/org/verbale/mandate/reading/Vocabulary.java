package org.verbale.mandate.reading;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text: a word broken at a line's end may stand whole elsewhere in it. */
final class Vocabulary {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(-?)");

  /** Nothing is known of the text. */
  static final Vocabulary NONE = new Vocabulary("");

  private final Set<String> words = new HashSet<>();

  /**
   * @param bare the bare text
   */
  Vocabulary(String bare) {
    Matcher matcher = WORD.matcher(bare);
    String before = "";
    int end = -1;
    while (matcher.find()) {
      boolean hyphen = !matcher.group(1).isEmpty();
      String word = hyphen ? bare.substring(matcher.start(), matcher.end() - 1) : matcher.group();
      words.add(word);
      if (matcher.start() == end && !before.isEmpty()) {
        words.add(before + "-" + word);
      }
      before = hyphen ? word : "";
      end = matcher.end();
    }
  }

  /** Whether a word, or two joined by a hyphen, stands in the text. */
  boolean has(String word) {
    return words.contains(word);
  }
}
