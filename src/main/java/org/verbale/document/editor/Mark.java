package org.verbale.document.editor;

import java.util.regex.Pattern;
import org.verbale.document.Emphasis;
import org.verbale.language.TextDirection;

/** What holds for a run of text, in the order in which marks on the same run enclose each other. */
sealed interface Mark {

  /** Smaller stands outside. */
  int rank();

  /** A link. */
  record Target(String address) implements Mark {
    static final int LONGEST = 2_000;

    /** What the model allows as a target; no script, no data. */
    private static final Pattern ALLOWED = Pattern.compile("(?:https?://|mailto:|#)[^\\s<>]*");

    static boolean isAllowed(String address) {
      return address != null && address.length() <= LONGEST && ALLOWED.matcher(address).matches();
    }

    @Override
    public int rank() {
      return 0;
    }
  }

  /** A face or position. */
  record Style(Emphasis.Style style) implements Mark {
    @Override
    public int rank() {
      return switch (style) {
        case BOLD -> 1;
        case ITALIC -> 2;
        case UNDERLINE -> 3;
        case SUPERSCRIPT -> 4;
        case SUBSCRIPT -> 5;
      };
    }
  }

  /** Another language or direction; either may be null. */
  record Tongue(String language, TextDirection direction) implements Mark {
    @Override
    public int rank() {
      return 6;
    }
  }
}
