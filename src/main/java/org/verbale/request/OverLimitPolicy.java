package org.verbale.request;

/** What happens to a reply that is longer than the word limit. */
public enum OverLimitPolicy {
  /** The mission is told and may submit all the same. */
  WARN,
  /** It cannot be submitted before it is shorter. */
  REFUSE
}
