package org.verbale.language;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/** Words as the search of the database finds them: Chinese has no blanks between them. */
public final class SearchWords {

  private SearchWords() {}

  /** The text; Chinese with a blank between its words, by the dictionary of ICU. */
  public static String divided(String text, OfficialLanguage language) {
    if (language != OfficialLanguage.CHINESE) {
      return text;
    }
    List<String> words = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getWordInstance(language.locale());
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      String word = text.substring(start, end);
      if (!word.isBlank()) {
        words.add(word);
      }
    }
    return String.join(" ", words);
  }

  /** Whether a text holds Chinese characters. */
  public static boolean isChinese(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }
}
