package org.verbale.language;

/** The direction in which a script is written. */
public enum TextDirection {
  LEFT_TO_RIGHT("ltr"),
  RIGHT_TO_LEFT("rtl");

  private final String htmlValue;

  TextDirection(String htmlValue) {
    this.htmlValue = htmlValue;
  }

  /** The value of HTML's {@code dir} attribute. */
  public String htmlValue() {
    return htmlValue;
  }
}
