package org.verbale.typesetting.line;

import org.verbale.language.OfficialLanguage;
import org.verbale.typesetting.font.FontChain;
import org.verbale.typesetting.font.Typeface;

/**
 * What the lines of a language version keep to.
 *
 * @param language BCP 47 tag, for the division of words
 * @param fonts the designs that are asked for its characters
 * @param spaceFace the design that gives the space between words its width
 * @param spaceStretch how far a space stretches at ease, relative to its width
 * @param rightToLeft whether its lines run from right to left
 * @param han whether the rules of Chinese punctuation hold
 */
public record TextRules(
    String language,
    FontChain fonts,
    Typeface spaceFace,
    float spaceStretch,
    boolean rightToLeft,
    boolean han) {

  /** The rules of a language version. */
  public static TextRules of(OfficialLanguage language) {
    FontChain fonts = FontChain.of(language);
    boolean rightToLeft = language.isRightToLeft();
    boolean han = language == OfficialLanguage.CHINESE;
    Typeface spaceFace = rightToLeft ? fonts.main() : fonts.latin();
    // Arabic words are not divided: their spaces have to give more.
    float stretch = rightToLeft ? 0.9f : 0.5f;
    return new TextRules(language.code(), fonts, spaceFace, stretch, rightToLeft, han);
  }
}
