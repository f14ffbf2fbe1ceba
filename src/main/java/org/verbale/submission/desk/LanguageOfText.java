package org.verbale.submission.desk;

import java.util.Optional;
import org.verbale.language.LanguageDetector;
import org.verbale.language.OfficialLanguage;
import org.verbale.submission.WordCount;

/**
 * Asks whether a text is in the language that was said, where it clearly seems to be in another.
 */
final class LanguageOfText {
  private static final double SURE = 0.6;
  private static final int ENOUGH_WORDS = 15;

  private LanguageOfText() {}

  /** The language in which the text seems to be, unless it is the declared one or too short. */
  static Optional<OfficialLanguage> unless(OfficialLanguage declared, String text) {
    var detected = LanguageDetector.detect(text);
    boolean other =
        detected.language() != declared
            && detected.confidence() >= SURE
            && WordCount.of(text, detected.language()) >= ENOUGH_WORDS;
    return other ? Optional.of(detected.language()) : Optional.empty();
  }
}
