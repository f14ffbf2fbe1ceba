package org.verbale.mission;

/** The regional groups of Member States. */
public enum RegionalGroup {
  /** African States. */
  AG,
  /** Asia-Pacific States. */
  APG,
  /** Eastern European States. */
  EEG,
  /** Latin American and Caribbean States. */
  GRULAC,
  /** Western European and other States. */
  WEOG
}
