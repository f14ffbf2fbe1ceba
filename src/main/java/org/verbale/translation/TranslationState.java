package org.verbale.translation;

/** Where the translation of a reply into one language stands. */
public enum TranslationState {
  /** Nothing has been written. */
  TO_DO,
  /** Being written. */
  DRAFT,
  /** Read by a reviser. */
  REVISED,
  /** Ready for the report; read-only until reopened. */
  SIGNED_OFF
}
