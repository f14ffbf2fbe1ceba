package org.verbale.submission.word;

import org.verbale.document.word.XmlElement;

/**
 * The formatting of characters as far as it is carried over; null where nothing is said. The
 * properties for complex scripts hold for runs that are marked as such (ISO/IEC 29500-1, 17.3.2).
 */
record RunLook(
    Toggles toggles,
    Boolean underlined,
    String position,
    Boolean rightToLeft,
    Boolean complex,
    String language,
    String complexLanguage,
    String eastLanguage,
    String font) {

  /** Nothing is said. */
  static final RunLook NONE =
      new RunLook(Toggles.NONE, null, null, null, null, null, null, null, null);

  /**
   * What switches over when a paragraph style and a character style both have it (17.7.3).
   *
   * @param boldComplex bold of complex scripts; so with italic
   */
  record Toggles(
      Boolean bold,
      Boolean boldComplex,
      Boolean italic,
      Boolean italicComplex,
      Boolean struck,
      Boolean hidden) {
    static final Toggles NONE = new Toggles(null, null, null, null, null, null);

    static Toggles read(XmlElement look) {
      return new Toggles(
          Properties.said(look, "w:b"),
          Properties.said(look, "w:bCs"),
          Properties.said(look, "w:i"),
          Properties.said(look, "w:iCs"),
          Properties.is(look, "w:dstrike") ? Boolean.TRUE : Properties.said(look, "w:strike"),
          Properties.said(look, "w:vanish"));
    }

    Toggles over(Toggles base) {
      return new Toggles(
          first(bold, base.bold),
          first(boldComplex, base.boldComplex),
          first(italic, base.italic),
          first(italicComplex, base.italicComplex),
          first(struck, base.struck),
          first(hidden, base.hidden));
    }

    Toggles switching(Toggles base) {
      return new Toggles(
          differ(bold, base.bold),
          differ(boldComplex, base.boldComplex),
          differ(italic, base.italic),
          differ(italicComplex, base.italicComplex),
          differ(struck, base.struck),
          differ(hidden, base.hidden));
    }

    private static Boolean differ(Boolean one, Boolean other) {
      return Boolean.TRUE.equals(one) != Boolean.TRUE.equals(other);
    }
  }

  /**
   * @param look an element {@code w:rPr}; null for none
   */
  static RunLook read(XmlElement look) {
    if (look == null) {
      return NONE;
    }
    var language = look.child("w:lang");
    var fonts = look.child("w:rFonts");
    return new RunLook(
        Toggles.read(look),
        Properties.said(look, "w:u"),
        look.value("w:vertAlign"),
        Properties.said(look, "w:rtl"),
        Properties.said(look, "w:cs"),
        language == null ? null : language.attribute("w:val"),
        language == null ? null : language.attribute("w:bidi"),
        language == null ? null : language.attribute("w:eastAsia"),
        fonts == null ? null : first(fonts.attribute("w:ascii"), fonts.attribute("w:hAnsi")));
  }

  /** This where it says something, the base elsewhere. */
  RunLook over(RunLook base) {
    return with(toggles.over(base.toggles), base);
  }

  /** A character style on top of a paragraph style. */
  RunLook onParagraphStyle(RunLook base) {
    return with(toggles.switching(base.toggles), base);
  }

  boolean isBold() {
    return Boolean.TRUE.equals(isComplex() ? toggles.boldComplex() : toggles.bold());
  }

  boolean isItalic() {
    return Boolean.TRUE.equals(isComplex() ? toggles.italicComplex() : toggles.italic());
  }

  boolean isUnderlined() {
    return Boolean.TRUE.equals(underlined);
  }

  boolean isHidden() {
    return Boolean.TRUE.equals(toggles.hidden());
  }

  boolean isStruck() {
    return Boolean.TRUE.equals(toggles.struck());
  }

  boolean isRightToLeft() {
    return Boolean.TRUE.equals(rightToLeft);
  }

  private boolean isComplex() {
    return isRightToLeft() || Boolean.TRUE.equals(complex);
  }

  private RunLook with(Toggles combined, RunLook base) {
    return new RunLook(
        combined,
        first(underlined, base.underlined),
        first(position, base.position),
        first(rightToLeft, base.rightToLeft),
        first(complex, base.complex),
        first(language, base.language),
        first(complexLanguage, base.complexLanguage),
        first(eastLanguage, base.eastLanguage),
        first(font, base.font));
  }

  private static <T> T first(T one, T other) {
    return one != null ? one : other;
  }
}
