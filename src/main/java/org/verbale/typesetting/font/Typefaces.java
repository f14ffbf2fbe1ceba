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

  /** Amiri: Arabic in the Naskh style. It has no slanted faces; emphasis there is bold. */
  public static Typeface naskh() {
    return Naskh.TYPEFACE;
  }

  /** The same, as large as Latin letters of the size beside which it stands. */
  public static Typeface naskhBesideLatin() {
    return Naskh.BESIDE_LATIN;
  }

  /** Noto Serif SC: Chinese, reduced to GB 2312 and the names of States. */
  public static Typeface song() {
    return Song.TYPEFACE;
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

  private static final class Naskh {
    static final Typeface TYPEFACE = upright("amiri/Amiri");
    static final Typeface BESIDE_LATIN = TYPEFACE.scaled(1.25f);
  }

  private static final class Song {
    static final Typeface TYPEFACE = upright("noto-serif-sc/NotoSerifSC");
  }

  private static Typeface upright(String file) {
    Face regular = Face.ofResource("typesetting/fonts/" + file + "-Regular.ttf");
    Face bold = Face.ofResource("typesetting/fonts/" + file + "-Bold.ttf");
    return new Typeface(regular, bold, regular, bold, 1);
  }

  private static Face liberation(String file) {
    return Face.ofResource("liberation/Liberation" + file + ".ttf");
  }
}
