package org.verbale.submission.word;

import org.verbale.document.word.Relationships;

/**
 * A text of its own within the file: the body, a note, the inside of a text box or of a table cell.
 * Fields that are open in it span its paragraphs.
 *
 * @param relationships of the part in which it stands
 */
record Story(Source source, Relationships relationships, Place place, Fields fields) {

  /** Where a text stands decides what it may hold. */
  enum Place {
    BODY,
    CELL,
    /** A cell of a row that is repeated on each page: set apart already, its weight is none. */
    HEADER_CELL,
    NOTE,
    BOX
  }

  static Story body(Source source) {
    return new Story(source, source.relationships(), Place.BODY, new Fields());
  }

  /** A text inside of this one, with fields of its own. */
  Story inside(Place inner) {
    return new Story(source, relationships, inner, new Fields());
  }

  /** A cell goes on with the fields that are open around its table. */
  Story cell(boolean header) {
    return new Story(source, relationships, header ? Place.HEADER_CELL : Place.CELL, fields);
  }

  boolean isCell() {
    return place == Place.CELL || place == Place.HEADER_CELL;
  }

  LossLog losses() {
    return source.losses();
  }
}
