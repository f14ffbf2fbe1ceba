package org.verbale.mandate.reading;

import java.util.regex.Pattern;
import org.verbale.language.BareWords;

/** A text as patterns see it: bare words, straight quotes, plain hyphens, single spaces. */
final class BareText {
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\u3000]+");

  private BareText() {}

  static String of(String text) {
    String bare = BareWords.of(text);
    StringBuilder plain = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      plain.append(plain(bare.charAt(i)));
    }
    return SPACES.matcher(plain).replaceAll(" ").strip();
  }

  private static char plain(char c) {
    return switch (c) {
      case '’', '‘', 'ʼ', '´' -> '\'';
      case '‐', '‑', '‒', '–', '—' -> '-';
      case '；', '؛' -> ';';
      case '，' -> ',';
      default -> c;
    };
  }
}
