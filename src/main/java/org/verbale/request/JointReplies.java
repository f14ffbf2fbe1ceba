package org.verbale.request;

/** Whether several States may give one reply, and when each of them counts as having replied. */
public enum JointReplies {
  /** Every State replies for itself. */
  NONE,
  /** The State that sends the reply names the others. */
  NAMED,
  /** Each State that is named confirms it; until then it has not replied. */
  CONFIRMED;

  /** Whether a reply may name other States at all. */
  public boolean allowed() {
    return this != NONE;
  }
}
