package org.verbale.typesetting.line;

/** How the lines of a paragraph fill the measure. */
public enum Alignment {
  JUSTIFIED,
  START,
  CENTRE,
  END
}
