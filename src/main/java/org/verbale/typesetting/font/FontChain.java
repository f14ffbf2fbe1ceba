package org.verbale.typesetting.font;

import java.util.List;
import org.verbale.language.OfficialLanguage;

/**
 * The designs of a language in the order in which they are asked for a character. A character that
 * none has cannot be shown.
 *
 * @param latin the design of Latin letters and digits
 * @param main the design of the language's own script
 * @param sans the design of Latin and Cyrillic mastheads
 * @param others designs of further scripts, for names and quotations
 */
public record FontChain(Typeface latin, Typeface main, Typeface sans, List<Typeface> others) {

  /** The designs for a language version. */
  public static FontChain of(OfficialLanguage language) {
    Typeface serif = Typefaces.serif();
    return new FontChain(serif, serif, Typefaces.sans(), List.of());
  }

  /**
   * The design that shows a character.
   *
   * @param inSans whether the text belongs to a masthead
   * @return null if none has it
   */
  public Typeface typefaceOf(int codePoint, boolean inSans) {
    if (inSans && sans.has(codePoint)) {
      return sans;
    }
    Typeface first = isLatin(codePoint) ? latin : main;
    if (first.has(codePoint)) {
      return first;
    }
    if (main.has(codePoint)) {
      return main;
    }
    for (Typeface other : others) {
      if (other.has(codePoint)) {
        return other;
      }
    }
    return latin.has(codePoint) ? latin : null;
  }

  private static boolean isLatin(int codePoint) {
    return codePoint < 0x250 && (Character.isLetterOrDigit(codePoint) || codePoint == '/');
  }
}
