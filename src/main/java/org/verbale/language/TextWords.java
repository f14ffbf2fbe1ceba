package org.verbale.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as words with their places. */
final class TextWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++");

  private TextWords() {}

  /** A word in its bare form, and where it stands. */
  record Word(String bare, int start, int end) {}

  static List<Word> of(CharSequence text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Word(BareWords.of(matcher.group()), matcher.start(), matcher.end()));
    }
    return words;
  }
}
