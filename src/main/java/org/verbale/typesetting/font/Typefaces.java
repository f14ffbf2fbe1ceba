package org.verbale.typesetting.font;

/** The designs that travel with the application, each read from the class path when first used. */
public final class Typefaces {

  private Typefaces() {}

  /** Liberation Serif: Latin, Cyrillic, Greek; metrically equal to Times New Roman. */
  public static Typeface serif() {
    return Serif.TYPEFACE;
  }

  /** Liberation Sans: the masthead. */
  public static Typeface sans() {
    return Sans.TYPEFACE;
  }

  // One holder a design: the class is initialised, and the files read, on first use.

  private static final class Serif {
    static final Typeface TYPEFACE =
        new Typeface(
            liberation("Serif-Regular"),
            liberation("Serif-Bold"),
            liberation("Serif-Italic"),
            liberation("Serif-BoldItalic"),
            1);
  }

  private static final class Sans {
    static final Typeface TYPEFACE =
        new Typeface(
            liberation("Sans-Regular"),
            liberation("Sans-Bold"),
            liberation("Sans-Italic"),
            liberation("Sans-BoldItalic"),
            1);
  }

  private static Face liberation(String file) {
    return Face.ofResource("liberation/Liberation" + file + ".ttf");
  }
}
