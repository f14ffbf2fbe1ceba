package org.verbale.request;

/** How the report names those who replied: "from Governments" or "from Member States". */
public enum RepliesFrom {
  GOVERNMENTS,
  MEMBER_STATES
}
