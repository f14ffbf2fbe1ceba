package org.verbale.request;

/** In which of its languages a note verbale goes to a mission. */
public enum NoteDelivery {
  /** Every mission receives every language. */
  ALL_LANGUAGES,
  /** A mission receives those it prefers; all, if the note has none of them. */
  PREFERRED_LANGUAGES
}
