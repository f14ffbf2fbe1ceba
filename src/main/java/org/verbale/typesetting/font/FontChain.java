package org.verbale.typesetting.font;

import java.util.List;
import java.util.function.Supplier;
import org.verbale.language.OfficialLanguage;

/**
 * The designs of a language in the order in which they are asked for a character. A character that
 * none has cannot be shown.
 *
 * @param latin the design of Latin letters and digits
 * @param main the design of the language's own script
 * @param sans the design of Latin and Cyrillic mastheads
 * @param others designs of further scripts, for names and quotations; opened when first needed
 */
public record FontChain(
    Typeface latin, Typeface main, Typeface sans, List<Supplier<Typeface>> others) {

  /** Latin beside Naskh, whose letters are small on their body. */
  private static final float LATIN_IN_ARABIC = 0.84f;

  private static final int BULLET = 0x2022;

  /** The designs for a language version. */
  public static FontChain of(OfficialLanguage language) {
    Typeface serif = Typefaces.serif();
    Typeface sans = Typefaces.sans();
    return switch (language) {
      case ARABIC ->
          new FontChain(
              serif.scaled(LATIN_IN_ARABIC),
              Typefaces.naskh(),
              sans.scaled(LATIN_IN_ARABIC),
              List.of(Typefaces::song));
      case CHINESE ->
          new FontChain(serif, Typefaces.song(), sans, List.of(Typefaces::naskhBesideLatin));
      default ->
          new FontChain(serif, serif, sans, List.of(Typefaces::naskhBesideLatin, Typefaces::song));
    };
  }

  /**
   * The design that shows a character.
   *
   * @param inSans whether the text belongs to a masthead
   * @return null if none has it
   */
  public Typeface typefaceOf(int codePoint, boolean inSans) {
    if (inSans && isLatin(codePoint) && sans.has(codePoint)) {
      return sans;
    }
    Typeface first = isLatin(codePoint) ? latin : main;
    if (first.has(codePoint)) {
      return first;
    }
    if (inSans && sans.has(codePoint)) {
      return sans;
    }
    if (main.has(codePoint)) {
      return main;
    }
    if (latin.has(codePoint)) {
      return latin;
    }
    for (Supplier<Typeface> other : others) {
      if (other.get().has(codePoint)) {
        return other.get();
      }
    }
    return null;
  }

  private boolean isLatin(int codePoint) {
    if (main == latin) {
      return true;
    }
    return codePoint == BULLET
        || codePoint < 0x250 && (Character.isLetterOrDigit(codePoint) || codePoint == '/');
  }
}
