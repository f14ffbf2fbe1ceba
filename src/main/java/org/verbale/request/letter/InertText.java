package org.verbale.request.letter;

/**
 * Values that are filled into a template, made safe from the layout: a title that begins with a
 * star stays a title. The characters of the layout travel in Unicode's private area and come back
 * when the structure stands.
 */
final class InertText {

  private static final String LAYOUT = "@>*-[]\n\r";
  private static final int PRIVATE_AREA = 0xE000;

  private InertText() {}

  /** The value as it goes into the template. */
  static String hide(String value) {
    var hidden = new StringBuilder(value.length());
    for (char c : value.toCharArray()) {
      if (LAYOUT.indexOf(c) >= 0) {
        hidden.append((char) (PRIVATE_AREA + c));
      } else if (c < PRIVATE_AREA || c >= PRIVATE_AREA + 0x80) {
        hidden.append(c);
      }
    }
    return hidden.toString();
  }

  /** The text with its own characters again; line breaks inside a value are spaces. */
  static String show(String text) {
    var shown = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      boolean hidden = c >= PRIVATE_AREA && c < PRIVATE_AREA + 0x80;
      char own = hidden ? (char) (c - PRIVATE_AREA) : c;
      shown.append(own == '\n' || own == '\r' ? ' ' : own);
    }
    return shown.toString();
  }
}
