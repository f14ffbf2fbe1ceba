package org.verbale.mission;

/** What a State or organization is to the United Nations. */
public enum StateStatus {
  /** One of the 193. */
  MEMBER_STATE,
  /** A non-member State with a standing invitation: the Holy See, the State of Palestine. */
  OBSERVER_STATE,
  /** Replies in a section of its own, and receives no note verbale: the European Union. */
  ORGANIZATION
}
