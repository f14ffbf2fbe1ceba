package org.verbale.report.reading;

import java.util.List;
import org.verbale.language.OfficialLanguage;

/**
 * A stretch of text that stands together: one paragraph, list item, heading, bracket or footnote.
 *
 * @param kind what it looks like
 * @param label "1.", "(a)", "•" or the mark of a footnote; null for none
 * @param text re-joined over lines and pages, without the label
 * @param indent blanks before the first line
 * @param lines how many printed lines it took
 * @param alone whether blank lines or furniture stand on both sides
 */
record Piece(Kind kind, String label, String text, int indent, int lines, boolean alone) {

  enum Kind {
    /** A heading that every report has, of whatever part. */
    PART_HEADING,
    /** The heading of a reply. */
    STATE,
    /** [Original: Spanish], [5 June 2012]. */
    BRACKET,
    BULLET,
    LABELLED,
    TEXT,
    NOTE
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** The contents of the one or two brackets of the line. */
  List<String> brackets() {
    return Brackets.contents(text);
  }

  boolean isOriginal(Wording wording) {
    return brackets().stream().anyMatch(wording::isOriginalBracket);
  }

  List<OfficialLanguage> originals(Wording wording) {
    return brackets().stream().flatMap(b -> wording.originals(b).stream()).distinct().toList();
  }
}
