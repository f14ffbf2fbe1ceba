package org.verbale.typesetting;

import org.verbale.document.Footnote;

/** Gives footnotes their marks: fixed ones as they are, the others numbered through a document. */
public final class NoteNumbers {

  private int last;

  /** The mark of the next footnote in reading order. */
  public String label(Footnote footnote) {
    return footnote.mark() != null ? footnote.mark() : String.valueOf(++last);
  }
}
