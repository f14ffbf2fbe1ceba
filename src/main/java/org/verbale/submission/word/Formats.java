package org.verbale.submission.word;

import java.util.regex.Pattern;
import org.verbale.document.Emphasis;
import org.verbale.language.TextDirection;

/** Decides how the characters of a run stand out from the text around them. */
final class Formats {
  private static final Pattern SIGN_IN_FIGURES = Pattern.compile("\\p{Nd}[^\\p{Nd}\\s]\\p{Nd}");

  private final Story story;
  private final ParagraphContext context;

  Formats(Story story, ParagraphContext context) {
    this.story = story;
    this.context = context;
  }

  /** The language that a run says its words are in; null where it cannot be. */
  static String language(RunLook look, String words) {
    var script = Scripts.script(words);
    if (script == null) {
      return null;
    }
    var language =
        switch (script) {
          case ARABIC, HEBREW, SYRIAC, THAANA -> look.complexLanguage();
          case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> look.eastLanguage();
          default -> look.language();
        };
    return language != null && Scripts.fits(language, words) ? language : null;
  }

  /** The format of characters, which the letters among them decide together with the run. */
  Format of(String characters, RunLook look, Surroundings around) {
    var field = around.link() == null ? story.fields().address() : null;
    var link = field == null ? around.link() : Addresses.allowed(field);
    var position =
        switch (look.position() == null ? "" : look.position()) {
          case "superscript" -> Emphasis.Style.SUPERSCRIPT;
          case "subscript" -> Emphasis.Style.SUBSCRIPT;
          default -> null;
        };
    return new Format(
        link,
        foreign(language(look, characters)),
        otherDirection(characters, look, around),
        look.isBold() && !context.heading(),
        look.isItalic(),
        look.isUnderlined() && link == null,
        position);
  }

  /** The language where it is not that of most of the text. */
  private String foreign(String language) {
    var main = story.source().main().language();
    return language == null || main == null || Scripts.primary(language).equals(main)
        ? null
        : language;
  }

  /**
   * The direction where it is not that of the paragraph. Letters of one direction decide it; signs
   * and numbers run as the file says, and only where they could run either way.
   */
  private TextDirection otherDirection(String characters, RunLook look, Surroundings around) {
    var direction = around.direction();
    if (direction == null) {
      direction = Scripts.direction(characters);
    }
    if (direction == null) {
      if (!runsEitherWay(characters)) {
        return null;
      }
      direction = look.isRightToLeft() ? TextDirection.RIGHT_TO_LEFT : TextDirection.LEFT_TO_RIGHT;
    }
    return direction == context.direction() ? null : direction;
  }

  /** Letters of both directions, or figures with a sign between them: {@code 67/131}. */
  private static boolean runsEitherWay(String characters) {
    return characters.codePoints().anyMatch(Character::isLetter)
        || SIGN_IN_FIGURES.matcher(characters).find();
  }
}
