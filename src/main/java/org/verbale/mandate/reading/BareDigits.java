package org.verbale.mandate.reading;

/** Digits of every script as 0-9, each in its place. */
public final class BareDigits {
  private BareDigits() {}

  /** The same text with other digits in place of its own. */
  public static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean other = c > '9' && Character.isDigit(c);
      plain.append(other ? (char) ('0' + Character.digit(c, 10)) : c);
    }
    return plain.toString();
  }
}
