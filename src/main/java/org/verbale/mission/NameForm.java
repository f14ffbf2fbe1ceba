package org.verbale.mission;

/** In which form a State is named. */
public enum NameForm {
  /** "Cuba". */
  SHORT,
  /** "The Republic of Cuba". */
  FORMAL
}
