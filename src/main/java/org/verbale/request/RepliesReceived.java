package org.verbale.request;

import java.util.Set;

/** Told by the room of the replies, of which this room knows nothing: who has replied. */
public interface RepliesReceived {

  /** The codes of the States that count as having replied to a call, nil replies included. */
  Set<String> replied(long callId);
}
