package org.verbale.typesetting.line;

import java.util.Objects;
import org.verbale.document.Emphasis;
import org.verbale.document.Footnote;

/**
 * How a stretch of running text looks and what it is.
 *
 * @param inSans whether it is set in the design of mastheads
 * @param position raised, lowered or neither
 * @param link the target of the link it belongs to; null for none
 * @param language BCP 47 tag where it differs from the document's; null where not
 * @param note the footnote whose mark it is; null for plain text
 */
public record InlineStyle(
    boolean bold,
    boolean italic,
    boolean underlined,
    boolean inSans,
    Position position,
    String link,
    String language,
    NoteMark note) {

  /** Where text stands relative to the line. */
  public enum Position {
    ON_LINE,
    RAISED,
    LOWERED
  }

  /**
   * The mark of a footnote.
   *
   * @param label what is printed
   * @param footnote what stands under the text
   */
  public record NoteMark(String label, Footnote footnote) {

    /** An asterisk is drawn small and high in every face: it is neither raised nor made smaller. */
    public boolean isRaised() {
      return !label.startsWith("*");
    }
  }

  public static final InlineStyle PLAIN =
      new InlineStyle(false, false, false, false, Position.ON_LINE, null, null, null);
  public static final InlineStyle BOLD = PLAIN.bolder();
  public static final InlineStyle ITALIC = PLAIN.with(Emphasis.Style.ITALIC);

  /** The same in a heavier face. */
  public InlineStyle bolder() {
    return new InlineStyle(true, italic, underlined, inSans, position, link, language, note);
  }

  /** The same in the design of mastheads. */
  public InlineStyle sans() {
    return new InlineStyle(bold, italic, underlined, true, position, link, language, note);
  }

  /** The same as a small mark above the line. */
  public InlineStyle raised() {
    return at(Position.RAISED);
  }

  /** The same as part of a link. */
  public InlineStyle linkedTo(String target) {
    return new InlineStyle(bold, italic, underlined, inSans, position, target, language, note);
  }

  InlineStyle with(Emphasis.Style emphasis) {
    return switch (emphasis) {
      case BOLD -> bolder();
      case ITALIC ->
          new InlineStyle(bold, true, underlined, inSans, position, link, language, note);
      case UNDERLINE -> new InlineStyle(bold, italic, true, inSans, position, link, language, note);
      case SUPERSCRIPT -> at(Position.RAISED);
      case SUBSCRIPT -> at(Position.LOWERED);
    };
  }

  InlineStyle in(String otherLanguage) {
    String tag = otherLanguage == null ? language : otherLanguage;
    return new InlineStyle(bold, italic, underlined, inSans, position, link, tag, note);
  }

  InlineStyle marking(NoteMark mark) {
    Position where = mark.isRaised() ? Position.RAISED : Position.ON_LINE;
    return new InlineStyle(false, false, false, false, where, null, language, mark);
  }

  private InlineStyle at(Position other) {
    return new InlineStyle(bold, italic, underlined, inSans, other, link, language, note);
  }

  /** Whether two neighbouring stretches are one link, or one stretch of a language. */
  public boolean belongsWith(InlineStyle other) {
    return this == other
        || note == other.note
            && Objects.equals(link, other.link)
            && Objects.equals(language, other.language);
  }

  /** Whether the text is more than text: a tagged format gives it an element of its own. */
  public boolean isMarkedUp() {
    return link != null || language != null || note != null;
  }
}
