package org.verbale.submission;

import com.ibm.icu.text.BreakIterator;
import java.util.List;
import org.verbale.document.Block;
import org.verbale.document.text.PlainText;
import org.verbale.language.OfficialLanguage;

/**
 * Counts words by the rules of the language: words as ICU breaks them, characters of the script in
 * Chinese. Footnotes count (the limits of the General Assembly's documents count them).
 */
public final class WordCount {
  private WordCount() {}

  /** The words of a text, as the limits of a call count them. */
  public static int of(List<Block> blocks, OfficialLanguage language) {
    return of(PlainText.of(blocks), language);
  }

  public static int of(String text, OfficialLanguage language) {
    BreakIterator words = BreakIterator.getWordInstance(language.locale());
    words.setText(text);
    int count = 0;
    int start = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
      int status = words.getRuleStatus();
      if (status >= BreakIterator.WORD_IDEO && status < BreakIterator.WORD_IDEO_LIMIT) {
        count += text.codePointCount(start, end);
      } else if (status >= BreakIterator.WORD_NUMBER) {
        count++;
      }
    }
    return count;
  }
}
