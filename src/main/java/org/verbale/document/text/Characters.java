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
      // A byte order mark and soft hyphens of a page that was pasted are not text.
      case '\uFEFF', '\u00AD' -> {}
      case 0 -> cleaned.append(REPLACEMENT);
      default -> {
        if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
          cleaned.append(REPLACEMENT);
        } else if (!Character.isISOControl(codePoint)) {
          cleaned.appendCodePoint(codePoint);
        }
      }
    }
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
