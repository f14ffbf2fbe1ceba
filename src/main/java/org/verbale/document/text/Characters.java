package org.verbale.document.text;

import java.util.List;

/** Makes what was typed or pasted fit to be stored and set: lines, and no control characters. */
public final class Characters {
  private static final char REPLACEMENT = '\uFFFD';

  private Characters() {}

  static List<String> lines(String text) {
    return List.of(clean(text).split("\n", -1));
  }

  /** The words of one run of text; what would begin a new line is a space. */
  public static String words(String text) {
    return clean(text).replace('\n', ' ');
  }

  private static String clean(String text) {
    String unix = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n');
    var cleaned = new StringBuilder(unix.length());
    unix.codePoints().forEach(codePoint -> append(cleaned, codePoint));
    return cleaned.toString();
  }

  private static void append(StringBuilder cleaned, int codePoint) {
    switch (codePoint) {
      case '\n' -> cleaned.append('\n');
      case '\t' -> cleaned.append("    ");
      case '\u2029' -> cleaned.append("\n\n");
      case '\u000B', '\f', '\u0085' -> cleaned.append(' ');
      case 0 -> cleaned.append(REPLACEMENT);
      default -> {
        if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
          cleaned.append(REPLACEMENT);
        } else if (!Character.isISOControl(codePoint) && !isUnseen(codePoint)) {
          cleaned.appendCodePoint(codePoint);
        }
      }
    }
  }

  /** The text without what nobody sees in it: words that look alike are found and counted alike. */
  public static String seen(String text) {
    if (text.codePoints().noneMatch(Characters::isUnseen)) {
      return text;
    }
    return text.codePoints()
        .filter(codePoint -> !isUnseen(codePoint))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /**
   * Marks of other programs that are not text: soft hyphens, places where a line may or may not
   * end, byte order marks, stand-ins for pictures, and overrides, which print a text backwards.
   * Marks of direction and joiners say something and stay.
   */
  private static boolean isUnseen(int codePoint) {
    return switch (codePoint) {
      case 0xAD, 0x180E, 0x200B, 0x202D, 0x202E, 0xFEFF, 0xFFFC, 0xFFFE, 0xFFFF -> true;
      default ->
          codePoint >= 0x2060 && codePoint <= 0x2064
              || codePoint >= 0xFFF9 && codePoint <= 0xFFFB
              || codePoint >= 0xE0000 && codePoint <= 0xE007F;
    };
  }

  static int indent(String line) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }

  /** The line without its first columns, as far as they are blank. */
  static String outdent(String line, int columns) {
    return line.substring(Math.min(columns, indent(line)));
  }

  /** Joins two lines of a paragraph: by a space, but not between two Han characters. */
  static void join(StringBuilder paragraph, String line) {
    if (paragraph.isEmpty()) {
      paragraph.append(line);
      return;
    }
    boolean han =
        !line.isEmpty()
            && isHan(paragraph.codePointBefore(paragraph.length()))
            && isHan(line.codePointAt(0));
    paragraph.append(han ? "" : " ").append(line);
  }

  private static boolean isHan(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN
        || (codePoint >= 0x3000 && codePoint <= 0x303F)
        || (codePoint >= 0xFF00 && codePoint <= 0xFFEF);
  }
}
