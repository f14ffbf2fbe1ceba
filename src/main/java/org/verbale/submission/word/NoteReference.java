package org.verbale.submission.word;

import org.verbale.document.word.XmlElement;

/** Where the mark of a footnote or of an endnote stands. */
final class NoteReference {
  private NoteReference() {}

  static boolean is(XmlElement element) {
    return element.is("w:footnoteReference") || element.is("w:endnoteReference");
  }

  /** Whether the mark is the text that follows, and not the running number. */
  static boolean hasOwnMark(XmlElement reference) {
    var follows = reference.attribute("w:customMarkFollows");
    return follows != null && !follows.equals("0") && !follows.equals("false");
  }
}
