package org.verbale.typesetting;

/**
 * No face that travels with the application has the character: the text would show a gap, so the
 * document is refused and the character named.
 */
public final class MissingGlyphException extends TypesettingException {

  private static final long serialVersionUID = 1L;

  private final int codePoint;

  /**
   * @param codePoint the character, or the unpaired surrogate
   * @param context a few words around it
   */
  public MissingGlyphException(int codePoint, String context) {
    super(
        "No face has the character %s (%s), which stands in \"%s\"."
            .formatted(notation(codePoint), name(codePoint), context));
    this.codePoint = codePoint;
  }

  /** The Unicode code point that cannot be shown. */
  public int codePoint() {
    return codePoint;
  }

  private static String notation(int codePoint) {
    return "U+%04X".formatted(codePoint);
  }

  private static String name(int codePoint) {
    String name = Character.getName(codePoint);
    return name == null ? "not a character" : name;
  }
}
