package org.verbale.report.reading;

import java.util.List;

/**
 * Finds the lines whose kind is certain whatever stands around them: brackets, the headings of the
 * parts, and the names of States over brackets or alone on their line.
 */
final class HeadingFinder {

  private static final int LONGEST_NAME = 4;

  private final List<TextLine> lines;
  private final LineKinds kinds;
  private final Piece.Kind[] found;

  HeadingFinder(List<TextLine> lines, LineKinds kinds) {
    this.lines = lines;
    this.kinds = kinds;
    this.found = new Piece.Kind[lines.size()];
  }

  Piece.Kind[] kinds() {
    for (int i = 0; i < lines.size(); i++) {
      if (kinds.isBracket(lines.get(i))) {
        found[i] = Piece.Kind.BRACKET;
        markHeadingAbove(i);
      } else if (kinds.isPartHeading(lines.get(i))
          && (standsAlone(i) || kinds.isNumbered(lines.get(i)))) {
        found[i] = Piece.Kind.PART_HEADING;
      } else if (found[i] == null && standsAlone(i) && isName(lines.get(i))) {
        found[i] = Piece.Kind.STATE;
      }
    }
    return found;
  }

  /** The heading over a bracket is the name of a State, on as many lines as the name takes. */
  private void markHeadingAbove(int bracket) {
    if (bracket == 0 || found[bracket - 1] == Piece.Kind.BRACKET) {
      return;
    }
    // The longest name first: "Macedonia" is also the end of a longer one.
    for (int height = nameHeight(bracket); height > 0; height--) {
      if (kinds.isStateOver(lines, bracket - height, bracket)) {
        for (int i = bracket - height; i < bracket; i++) {
          found[i] = Piece.Kind.STATE;
        }
        return;
      }
    }
    // An entity that no list knows (an organization): the line over the bracket is its name.
    if (standsAlone(bracket - 1) && found[bracket - 1] == null) {
      found[bracket - 1] = Piece.Kind.STATE;
    }
  }

  /** How many lines stand together over a bracket, at most those of the longest name. */
  private int nameHeight(int bracket) {
    int height = 1;
    while (height < LONGEST_NAME
        && height < bracket
        && !lines.get(bracket - height).afterBlank()
        && found[bracket - height - 1] != Piece.Kind.BRACKET) {
      height++;
    }
    return height;
  }

  private boolean isName(TextLine line) {
    return !kinds.isContentsEntry(line) && kinds.isState(line.text());
  }

  private boolean standsAlone(int index) {
    TextLine line = lines.get(index);
    boolean before =
        index == 0 || line.afterBlank() || line.afterPage() || found[index - 1] != null;
    boolean after =
        index == lines.size() - 1
            || lines.get(index + 1).afterBlank()
            || lines.get(index + 1).afterPage()
            || kinds.isBracket(lines.get(index + 1));
    return before && after;
  }
}
