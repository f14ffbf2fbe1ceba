package org.verbale.report.archive;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.verbale.language.OfficialLanguage;

/** Words as the search of the database finds them: Chinese has no blanks between them. */
final class SearchWords {

  private SearchWords() {}

  /** The text; Chinese with a blank between its words, by the dictionary of ICU. */
  static String divided(String text, OfficialLanguage language) {
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
  static boolean isChinese(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }
}
