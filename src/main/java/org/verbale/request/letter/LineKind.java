package org.verbale.request.letter;

/** What a line of a letter's layout is, told by how it begins. */
enum LineKind {
  EMPTY(""),
  OFFICE("@office"),
  REFERENCE("@reference"),
  SUBJECT("@subject"),
  END("@end"),
  CENTRE("@centre"),
  QUOTED(">"),
  LETTERED("*"),
  BULLET("- "),
  TEXT("");

  private final String beginning;

  LineKind(String beginning) {
    this.beginning = beginning;
  }

  /**
   * The kind of a line.
   *
   * @throws UnknownDirective if the line begins with {@code @} and a word that is not known
   */
  static LineKind of(String line) {
    if (line.isEmpty()) {
      return EMPTY;
    }
    if (line.startsWith("**")) {
      return TEXT;
    }
    for (var kind : values()) {
      if (!kind.beginning.isEmpty() && line.startsWith(kind.beginning)) {
        return kind;
      }
    }
    if (line.startsWith("@")) {
      throw new UnknownDirective(line.split("\\s", 2)[0]);
    }
    return TEXT;
  }

  /** Whether the next line belongs to the same block. */
  boolean goesOnWith(LineKind next) {
    return switch (this) {
      case QUOTED, LETTERED, BULLET, TEXT -> next == this;
      default -> false;
    };
  }

  /** The line without what tells its kind. */
  String words(String line) {
    return line.substring(beginning.length()).strip();
  }

  /** A line that begins with {@code @} and a word that the layout does not know. */
  static final class UnknownDirective extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String directive;

    UnknownDirective(String directive) {
      super("unknown: " + directive);
      this.directive = directive;
    }

    String directive() {
      return directive;
    }
  }
}
