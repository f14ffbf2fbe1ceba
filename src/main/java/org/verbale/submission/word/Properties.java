package org.verbale.submission.word;

import java.util.Set;
import org.verbale.document.word.XmlElement;

/** The values by which WordprocessingML says yes, no, and how much. */
final class Properties {
  private static final Set<String> NO = Set.of("false", "0", "off", "none");
  private static final int TWIPS_PER_INCH = 1440;

  private Properties() {}

  /** Whether a property is switched on; null where the parent does not speak of it. */
  static Boolean said(XmlElement parent, String property) {
    var child = parent.child(property);
    if (child == null) {
      return null;
    }
    var value = child.attribute("w:val");
    return value == null || !NO.contains(value);
  }

  /** Whether the property stands there and is not switched off. */
  static boolean is(XmlElement parent, String property) {
    return parent != null && Boolean.TRUE.equals(said(parent, property));
  }

  /** A whole number; the fallback where there is none or it is no number. */
  static int number(String value, int fallback) {
    try {
      return value == null
          ? fallback
          : (int) Math.clamp(Long.parseLong(value.strip()), -1L << 30, 1L << 30);
    } catch (NumberFormatException e) {
      return fallback;
    }
  }

  /** A length in twentieths of a point; Strict files write units ({@code 36pt}). */
  static Integer twips(String value) {
    if (value == null) {
      return null;
    }
    var text = value.strip();
    try {
      if (text.length() > 2 && Character.isLetter(text.charAt(text.length() - 1))) {
        double amount = Double.parseDouble(text.substring(0, text.length() - 2));
        double inches = amount / perInch(text.substring(text.length() - 2));
        return (int) Math.round(Math.clamp(inches, -1000.0, 1000.0) * TWIPS_PER_INCH);
      }
      return (int) Math.round(Math.clamp(Double.parseDouble(text), -1e6, 1e6));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static double perInch(String unit) {
    return switch (unit) {
      case "in" -> 1;
      case "cm" -> 2.54;
      case "mm" -> 25.4;
      case "pc", "pi" -> 6;
      default -> 72;
    };
  }
}
