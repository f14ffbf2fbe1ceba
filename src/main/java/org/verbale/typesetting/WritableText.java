package org.verbale.typesetting;

/** Text as files may hold it. */
public final class WritableText {

  private WritableText() {}

  /**
   * The text without what XML 1.0 has no place for: most control characters, unpaired surrogates,
   * and what is no character. The text itself if there is nothing of the kind.
   */
  public static String of(String characters) {
    StringBuilder kept = null;
    for (int at = 0; at < characters.length(); at++) {
      boolean isWritable = isAllowed(characters.charAt(at)) && isPaired(characters, at);
      if (!isWritable && kept == null) {
        kept = new StringBuilder(characters.length()).append(characters, 0, at);
      } else if (isWritable && kept != null) {
        kept.append(characters.charAt(at));
      }
    }
    return kept == null ? characters : kept.toString();
  }

  private static boolean isAllowed(char character) {
    return character >= 0x20 && character < 0xFFFE || character == '\n' || character == '\t';
  }

  private static boolean isPaired(String characters, int at) {
    char character = characters.charAt(at);
    if (Character.isHighSurrogate(character)) {
      return at + 1 < characters.length() && Character.isLowSurrogate(characters.charAt(at + 1));
    }
    return !Character.isLowSurrogate(character)
        || at > 0 && Character.isHighSurrogate(characters.charAt(at - 1));
  }
}
